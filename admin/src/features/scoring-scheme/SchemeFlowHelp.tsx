import {
  scoringSchemeActionLabels,
  scoringSchemeStatusLabels,
  scoringSchemeTransitions,
} from '@duban/schema/vocabulary/scoring';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

export function SchemeFlowHelp() {
  const t = useMessages(scoringSchemeMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={scoringSchemeTransitions}
      statuses={scoringSchemeStatusLabels}
      actions={scoringSchemeActionLabels}
    />
  );
}
