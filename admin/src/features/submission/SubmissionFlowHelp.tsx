import {
  submissionActionLabels,
  submissionStatusLabels,
  submissionTransitions,
} from '@duban/schema/vocabulary/submission';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { submissionMessages } from './submission.messages.ts';

export function SubmissionFlowHelp() {
  const t = useMessages(submissionMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={submissionTransitions}
      statuses={submissionStatusLabels}
      actions={submissionActionLabels}
    />
  );
}
