import {
  deliveryActionLabels,
  deliveryStatusLabels,
  deliveryTransitions,
} from '@duban/schema/vocabulary/notification-delivery';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { notificationDeliveryMessages } from './notification-delivery.messages.ts';

export function DeliveryFlowHelp() {
  const t = useMessages(notificationDeliveryMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={deliveryTransitions}
      statuses={deliveryStatusLabels}
      actions={deliveryActionLabels}
    />
  );
}
