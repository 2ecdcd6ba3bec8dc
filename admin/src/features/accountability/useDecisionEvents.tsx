import { accountabilityActionLabels, reviewOutcomes } from '@duban/schema/vocabulary/accountability';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { daysFromToday, formatDay } from '../../ui/dates.ts';
import type { TimelineEvent } from '../../ui/Timeline.tsx';
import type { DecisionPage } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

type Words = ReturnType<typeof useMessages<(typeof accountabilityMessages)['zh']>>;

function proposalEvents(decision: DecisionPage, t: Words): TimelineEvent[] {
  const { proposer, approver, approvedAt, approvalComment, status } = decision;
  const rejected = status === 'REJECTED';
  return [
    {
      key: 'proposed',
      tone: 'neutral',
      text: t('story.proposed', { name: proposer.name }),
      when: <MomentField value={decision.proposedAt} />,
    },
    approvedAt
      ? {
          key: 'approved',
          tone: rejected ? 'danger' : 'success',
          text: t(rejected ? 'story.rejected' : 'story.approved', { name: approver?.name ?? '' }),
          when: <MomentField value={approvedAt} />,
          detail: approvalComment,
        }
      : { key: 'approval', tone: 'warning', awaited: true, text: t('story.waitingApproval') },
  ];
}

function serviceEvents(
  decision: DecisionPage,
  t: Words,
  day: (value: string | null) => string,
): TimelineEvent[] {
  const { servedAt, acknowledgedAt, receivedOn, status } = decision;
  const organization = decision.organization.shortName;
  if (!servedAt)
    return status === 'APPROVED'
      ? [{ key: 'serve', tone: 'warning', awaited: true, text: t('story.waitingServe') }]
      : [];
  const passed = receivedOn !== null && daysFromToday(receivedOn) <= 0;
  return [
    {
      key: 'served',
      tone: 'info',
      text: t('story.served', { organization }),
      when: <MomentField value={servedAt} />,
    },
    ...(acknowledgedAt
      ? [
          {
            key: 'acknowledged',
            tone: 'info' as const,
            text: t('story.acknowledged', { organization }),
            when: <MomentField value={acknowledgedAt} />,
          },
        ]
      : [
          {
            key: 'deemed',
            tone: 'neutral' as const,
            awaited: !passed,
            text: t(passed ? 'story.deemedDone' : 'story.deemed', { day: day(receivedOn) }),
          },
        ]),
  ];
}

function interviewEvents(
  { kind, standing, interview }: DecisionPage,
  t: Words,
  day: (value: string | null) => string,
): TimelineEvent[] {
  if (kind !== 'INTERVIEW') return [];
  if (!interview)
    return standing
      ? [{ key: 'interview', tone: 'warning', awaited: true, text: t('story.waitingInterview') }]
      : [];
  const { rectification, rectificationDueOn, rectifiedOn } = interview;
  const held: TimelineEvent = {
    key: 'interviewed',
    tone: 'info',
    text: t('story.interviewed', { name: interview.interviewer.name }),
    when: <DateField value={interview.heldOn} />,
  };
  if (!rectification) return [held];
  return [
    held,
    rectifiedOn
      ? {
          key: 'rectified',
          tone: 'success',
          text: t('story.rectified'),
          when: <DateField value={rectifiedOn} />,
        }
      : {
          key: 'rectification',
          tone: 'warning',
          awaited: true,
          text: t('story.waitingRectification', { day: day(rectificationDueOn) }),
        },
  ];
}

/** From the proposal to the decision on its review. */
export function useDecisionEvents(decision: DecisionPage): TimelineEvent[] {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const language = useLanguage();
  const day = (value: string | null) => (value ? formatDay(value, language) : '');
  const { review } = decision;
  const reviewing: TimelineEvent[] = [];
  if (review) {
    reviewing.push({
      key: 'requested',
      tone: 'warning',
      text: t('story.requested', { name: review.requester.name }),
      when: <MomentField value={review.requestedAt} />,
    });
    const outcome = reviewOutcomes.find((one) => one === review.outcome);
    reviewing.push(
      outcome
        ? {
            key: 'reviewed',
            tone: 'success',
            text: t('story.reviewed', {
              name: review.decider?.name ?? '',
              outcome: label(accountabilityActionLabels, outcome),
            }),
            when: <MomentField value={review.decidedAt} />,
          }
        : {
            key: 'review',
            tone: 'warning',
            awaited: true,
            text: t('story.waitingReview', { day: day(review.dueOn) }),
          },
    );
  }
  return [
    ...proposalEvents(decision, t),
    ...serviceEvents(decision, t, day),
    ...interviewEvents(decision, t, day),
    ...reviewing,
  ];
}
