import {
  concernActionLabels,
  concernStatusLabels,
  concernTransitions,
} from '@duban/schema/vocabulary/public-concern';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { publicConcernMessages } from './public-concern.messages.ts';

export function ConcernFlowHelp() {
  const t = useMessages(publicConcernMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={concernTransitions}
      statuses={concernStatusLabels}
      actions={concernActionLabels}
    />
  );
}
