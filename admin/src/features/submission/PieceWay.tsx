import { type SubmissionStepAction, submissionActionLabels } from '@duban/schema/vocabulary/submission';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import type { Tone } from '../../ui/tones.ts';
import { pieceWayMessages } from './piece-way.messages.ts';
import { SubmissionStatusChip } from './SubmissionCells.tsx';
import type { PieceStep, SubmissionPage } from './submission.graphql.ts';

const toneOf: Readonly<Record<SubmissionStepAction, Tone>> = {
  PASS: 'success',
  ACCEPT: 'success',
  RETURN: 'danger',
  DECLINE: 'warning',
  FORWARD: 'info',
  RESUBMIT: 'info',
  WITHDRAW: 'neutral',
  PASS_SECRECY: 'success',
  REFUSE_SECRECY: 'danger',
};

function useStepEvent() {
  const t = useMessages(pieceWayMessages);
  const label = useLabel();
  return ({ id, action, person, organization, comment, marks, at }: PieceStep): TimelineEvent => ({
    key: id,
    tone: toneOf[action],
    text: t('way.step', {
      person: person.name,
      organization: organization.shortName,
      action: label(submissionActionLabels, action),
    }),
    when: <MomentField value={at} />,
    detail:
      [comment, marks.length > 0 && t('way.marks', { count: marks.length })].filter(Boolean).join(' · ') ||
      null,
  });
}

/** Who had it, what they said, and whose turn it is. */
export function PieceWay({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const language = useLanguage();
  const stepEvent = useStepEvent();
  const events: TimelineEvent[] = [
    {
      key: 'submitted',
      tone: 'info',
      text: t('way.submitted', { person: piece.author.name }),
      when: <MomentField value={piece.submittedAt} />,
    },
    ...piece.steps.map(stepEvent),
  ];
  if (piece.reviewing) {
    const from = piece.overheadFrom;
    const passed = from !== null && new Date(from) <= new Date();
    events.push({
      key: 'awaited',
      tone: 'neutral',
      awaited: true,
      text: t('way.awaited', { organization: piece.reviewing.shortName }),
      detail: from && t(passed ? 'way.overheadNow' : 'way.overhead', { from: formatMoment(from, language) }),
    });
  }
  return (
    <Panel title={t('way.name')} aside={<SubmissionStatusChip status={piece.status} />}>
      <Timeline events={events} />
    </Panel>
  );
}
