import Skeleton from '@mui/material/Skeleton';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { ProgressReports } from '../progress-report/progress-report.graphql.ts';
import { ReportFlowHelp } from '../progress-report/ReportFlowHelp.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { useReportEvents } from './useReportEvents.tsx';
import { useStateEvents } from './useStateEvents.tsx';

const most = 50;

export function AssignmentStory({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const { data } = useDocument(ProgressReports, { filter: { assignmentId: assignment.id }, first: most });
  const { begun, ended } = useStateEvents(assignment);
  const reports = useReportEvents(data?.progressReports.nodes ?? [], assignment.workItem.targets);
  return (
    <Panel title={t('story.title')} aside={<ReportFlowHelp />}>
      {data ? (
        <Timeline events={[...begun, ...reports, ...ended]} />
      ) : (
        <Skeleton variant="rounded" sx={{ height: 160 }} />
      )}
    </Panel>
  );
}
