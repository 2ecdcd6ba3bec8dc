import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import type { Overview } from './overview.graphql.ts';
import { overviewMessages } from './overview.messages.ts';
import type { Waiting } from './waiting.ts';

/** Each task's page, already narrowed to what waits. */
const places: Record<keyof Waiting, string> = {
  toAcknowledge: listPath('assignment', { mine: true, status: 'PENDING' }),
  toReport: listPath('assignment', { mine: true, status: 'IN_PROGRESS' }),
  reportsToReview: '/progress-report?tab=reports',
  completionsToConfirm: '/progress-report?tab=completions',
  changesToDecide: listPath('change-request', { awaitingDecision: true }),
  escalationsToDecide: listPath('escalation', { awaitingDecision: true }),
  ordersToReply: listPath('supervision-order', { awaitingReply: true }),
  ordersToHandle: listPath('supervision-order', { awaitingIssuer: true }),
  conclusionsToAcknowledge: listPath('supervision-order', { awaitingAcknowledgement: true }),
  plansToHandle: listPath('supervision-plan', { awaiting: true }),
  decisionsToHandle: listPath('accountability', { awaiting: true }),
  bulletinsToHandle: listPath('bulletin', { awaiting: true }),
  bulletinsToRead: listPath('bulletin', { unread: true }),
  schemesToHandle: listPath('evaluation-scheme', { awaiting: true }),
  scoringSchemesToHandle: listPath('scoring-scheme', { awaiting: true }),
  objectionsToAnswer: listPath('evaluation', { awaitingAnswer: true }),
  awardsToHandle: listPath('award', { awaiting: true }),
  relegationsToDecide: listPath('relegation', { awaiting: true }),
  submissionsToReview: listPath('submission', { awaitingReview: true }),
  concernsToHandle: listPath('public-concern', { awaitingViewer: true }),
  pressReleasesWaiting: listPath('press-release', { awaitingViewer: true }),
  activitiesWaiting: listPath('publicity-activity', { awaitingViewer: true }),
  submissionsToAmend: listPath('submission', { awaitingWriter: true }),
  invitationsToHandle: listPath('invitation', { awaitingViewer: true }),
};
const tasks = Object.keys(places) as (keyof Waiting)[];

function Task({ task, count }: { task: keyof Waiting; count: number }) {
  const t = useMessages(overviewMessages);
  return (
    <Box
      component={Link}
      to={places[task]}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1.25,
        color: 'inherit',
        textDecoration: 'none',
        backgroundColor: surfaces.paper,
        '&:hover': { backgroundColor: surfaces.wash },
      }}
    >
      <span>{t(`tasks.${task}`)}</span>
      <Box
        component="span"
        sx={{
          ml: 'auto',
          fontSize: '1.125rem',
          fontWeight: 600,
          color: tones.danger.text,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {count}
      </Box>
      <ChevronRightIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
    </Box>
  );
}

export function WaitingTasks({ overview }: { overview: Overview }) {
  const t = useMessages(overviewMessages);
  const waiting = tasks.filter((task) => overview[task] > 0);
  return (
    <Panel title={t('waiting')} padded={false}>
      {waiting.length === 0 ? (
        <EmptyState compact title={t('nothingWaits')} hint={t('nothingWaitsHint')} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            gap: '1px',
            backgroundColor: surfaces.faintLine,
            borderRadius: '0 0 6px 6px',
            overflow: 'hidden',
            '& > :last-child:nth-of-type(odd)': { gridColumn: '1 / -1' },
          }}
        >
          {waiting.map((task) => (
            <Task key={task} task={task} count={overview[task]} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
