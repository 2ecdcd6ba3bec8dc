import {
  accountabilityActionLabels,
  accountabilityStatusLabels,
  accountabilityTransitions,
} from '@duban/schema/vocabulary/accountability';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { accountabilityFlowMessages } from './accountability-flow.messages.ts';

export function AccountabilityFlowHelp() {
  const t = useMessages(accountabilityFlowMessages);
  return (
    <StateFlowHelp
      title={t('title')}
      intro={t('intro')}
      closing={t('closing')}
      transitions={accountabilityTransitions}
      statuses={accountabilityStatusLabels}
      actions={accountabilityActionLabels}
    />
  );
}
