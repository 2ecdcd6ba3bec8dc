import Box from '@mui/material/Box';
import { Navigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { doesBusiness, useViewer, type Viewer } from '../session/viewer.ts';
import type { Overview } from './overview.graphql.ts';
import { overviewMessages } from './overview.messages.ts';
import { PlanFigures } from './PlanFigures.tsx';
import { RedAssignments } from './RedAssignments.tsx';
import { SectionProgress } from './SectionProgress.tsx';
import { WaitingTasks } from './WaitingTasks.tsx';
import { useOverview } from './waiting.ts';

function Header({ viewer, plan }: { viewer: Viewer; plan: Overview['workPlan'] | undefined }) {
  const t = useMessages(overviewMessages);
  return (
    <PageHeader
      title={t('greeting', { name: viewer.name })}
      below={
        plan ? <RowLink to={showPath('work-plan', plan.id)}>{plan.title}</RowLink> : viewer.organization.name
      }
    />
  );
}

/** An administrator has no work to look over: the menu's first page of theirs is the start. */
function startOf(viewer: Viewer): string {
  if (viewer.availableActions.includes('MANAGE_ACCOUNTS')) return '/user';
  return viewer.availableActions.includes('READ_AUDIT_TRAIL') ? '/audit' : '/organization';
}

export function OverviewPage() {
  const viewer = useViewer();
  const { data, error, refetch } = useOverview();
  if (!viewer) return <WaitingPage />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!doesBusiness(viewer)) return <Navigate to={startOf(viewer)} replace />;
  return (
    <>
      <Header viewer={viewer} plan={data?.overview.workPlan} />
      <CalendarWarning />
      {data ? (
        <Box
          sx={{
            display: 'grid',
            columnGap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <WaitingTasks overview={data.overview} />
            <PlanFigures overview={data.overview} />
            {data.overview.workPlan && <SectionProgress planId={data.overview.workPlan.id} />}
          </Box>
          <RedAssignments />
        </Box>
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
