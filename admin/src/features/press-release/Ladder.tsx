import type { Language } from '@duban/schema/vocabulary/label';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { bracketed } from '../../ui/brackets.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { formatDay } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import type { Approval, ReleasePage } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';

type Step = ReleasePage['steps'][number];

function useDecided() {
  const t = useMessages(pressReleaseMessages);
  const language = useLanguage();
  const who = ({ position, decision, decidedBy, decidedOn, person }: Approval) => {
    const { name } = person;
    if (position === 1) return `${name} ${t('drafting')}`;
    if (decidedBy && decidedOn)
      return t('recorded', { by: decidedBy, day: formatDay(decidedOn, language), name });
    return t(decision === 'PASS' ? 'passed' : 'returned', { name });
  };
  return (one: Approval): TimelineEvent => ({
    key: one.id,
    tone: one.decision === 'PASS' ? 'success' : 'danger',
    text: (
      <Box component="strong" sx={{ fontWeight: 500 }}>
        {one.step}
      </Box>
    ),
    when: <MomentField value={one.at} />,
    detail: (
      <>
        <div>{who(one)}</div>
        {one.replyNumber && <div>{t('reply', { number: one.replyNumber })}</div>}
        {one.comment && <Box sx={{ color: 'text.primary' }}>{one.comment}</Box>}
        <AttachmentLinks files={one.attachments} />
      </>
    ),
  });
}

function awaited(step: Step, now: boolean, says: ReactNode, language: Language): TimelineEvent {
  return {
    key: step.name,
    tone: now ? 'warning' : 'neutral',
    text: step.body ? bracketed(step.name, step.body, language) : step.name,
    detail: says,
    awaited: true,
  };
}

/** All rungs of the chain: what each decided, which one is awaited, and what is still to come. */
export function Ladder({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const language = useLanguage();
  const decided = useDecided();
  const standing = row.approvals.filter(({ round }) => round === row.round);
  const earlier = [...new Set(row.approvals.map(({ round }) => round))].filter((round) => round < row.round);
  const going = row.status === 'IN_APPROVAL' || row.status === 'DRAFT';
  const rungs = row.steps.map((step, index) => {
    const one = standing.find(({ position }) => position === index + 1);
    if (one) return decided(one);
    const now = going && index + 1 === row.position;
    return awaited(step, now, t(now ? 'awaited' : 'later'), language);
  });
  return (
    <Panel title={t('ladder')} aside={t('round', { number: row.round })}>
      <Timeline events={rungs} />
      {earlier.map((round) => (
        <Box key={round} component="section" sx={{ mt: 1 }}>
          <Typography component="h3" variant="subtitle2" sx={{ mb: 1 }}>
            {t('earlier', { number: round })}
          </Typography>
          <Timeline events={row.approvals.filter((one) => one.round === round).map(decided)} />
        </Box>
      ))}
    </Panel>
  );
}
