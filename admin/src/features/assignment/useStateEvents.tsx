import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import type { TimelineEvent } from '../../ui/Timeline.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';

/** What the assignment's own dates tell: before its reports, and after them. */
export function useStateEvents(assignment: AssignmentPage): {
  begun: TimelineEvent[];
  ended: TimelineEvent[];
} {
  const t = useMessages(assignmentMessages);
  const { assignedAt, acknowledgedAt, claimedAt, completedAt, status, completionSummary, returnComment } =
    assignment;
  const organization = assignment.organization.shortName;
  const assigner = assignment.assigner.shortName;
  const begun: TimelineEvent[] = [
    {
      key: 'assigned',
      tone: 'neutral',
      text: t('story.assigned', { organization: assigner }),
      when: <MomentField value={assignedAt} />,
    },
    acknowledgedAt
      ? {
          key: 'acknowledged',
          tone: 'info',
          text: t('story.acknowledged', { organization }),
          when: <MomentField value={acknowledgedAt} />,
        }
      : {
          key: 'waiting',
          tone: 'neutral',
          awaited: true,
          text: t('story.waitingAcknowledge', { organization }),
        },
  ];
  const ended: TimelineEvent[] = [];
  if (claimedAt)
    ended.push({
      key: 'claimed',
      tone: 'warning',
      text: t('story.claimed', { organization }),
      when: <MomentField value={claimedAt} />,
      detail: completionSummary,
    });
  if (status === 'COMPLETION_CLAIMED')
    ended.push({
      key: 'confirm',
      tone: 'warning',
      awaited: true,
      text: t('story.waitingConfirm', { organization: assigner }),
    });
  if (returnComment && status === 'IN_PROGRESS')
    ended.push({ key: 'returned', tone: 'danger', text: t('story.returned'), detail: returnComment });
  if (completedAt)
    ended.push({
      key: 'completed',
      tone: 'success',
      text: t('story.completed'),
      when: <MomentField value={completedAt} />,
    });
  return { begun, ended };
}
