import {
  schemeActionLabels,
  schemeStatusLabels,
  schemeTransitions,
} from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

export function SchemeFlowHelp() {
  const t = useMessages(evaluationSchemeMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={schemeTransitions}
      statuses={schemeStatusLabels}
      actions={schemeActionLabels}
    />
  );
}
