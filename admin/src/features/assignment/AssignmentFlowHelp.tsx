import {
  assignmentActionLabels,
  assignmentStatusLabels,
  assignmentTransitions,
} from '@duban/schema/vocabulary/assignment';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { assignmentMessages } from './assignment.messages.ts';

export function AssignmentFlowHelp() {
  const t = useMessages(assignmentMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={assignmentTransitions}
      statuses={assignmentStatusLabels}
      actions={assignmentActionLabels}
    />
  );
}
