import {
  bulletinActionLabels,
  bulletinStatusLabels,
  bulletinTransitions,
} from '@duban/schema/vocabulary/bulletin';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { bulletinMessages } from './bulletin.messages.ts';

export function BulletinFlowHelp() {
  const t = useMessages(bulletinMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={bulletinTransitions}
      statuses={bulletinStatusLabels}
      actions={bulletinActionLabels}
    />
  );
}
