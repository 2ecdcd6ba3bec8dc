import {
  assistanceActionLabels,
  assistanceStatusLabels,
  assistanceTransitions,
} from '@duban/schema/vocabulary/assistance-notice';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';

export function AssistanceFlowHelp() {
  const t = useMessages(assistanceNoticeMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={assistanceTransitions}
      statuses={assistanceStatusLabels}
      actions={assistanceActionLabels}
    />
  );
}
