import {
  supervisionOrderActionLabels,
  supervisionOrderStatusLabels,
  supervisionOrderTransitions,
} from '@duban/schema/vocabulary/supervision-order';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

export function OrderFlowHelp() {
  const t = useMessages(supervisionOrderMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={supervisionOrderTransitions}
      statuses={supervisionOrderStatusLabels}
      actions={supervisionOrderActionLabels}
    />
  );
}
