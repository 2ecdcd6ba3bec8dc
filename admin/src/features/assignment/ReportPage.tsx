import { periodName } from '@duban/schema/vocabulary/reporting-period';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { type Report, ReportBasis } from '../progress-report/progress-report.graphql.ts';
import { ReportBody } from '../progress-report/ReportBody.tsx';
import { waitingPeriods } from '../reporting-period/PeriodInput.tsx';
import { AssignmentPeriods, type Period } from '../reporting-period/reporting-period.graphql.ts';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { ReportForm } from './ReportForm.tsx';

function LastReportPanel({ report, period }: { report: Report | undefined; period: Period | undefined }) {
  const t = useMessages(assignmentMessages);
  const language = useLanguage();
  if (!report) {
    return (
      <Panel title={t('report.last')}>
        <EmptyState compact title={t('report.noLast')} hint={t('report.noLastHint')} />
      </Panel>
    );
  }
  return (
    <Panel
      title={t(report.status === 'RETURNED' ? 'report.lastReturned' : 'report.last')}
      aside={<MomentField value={report.submittedAt} />}
    >
      {period && <Box sx={{ mb: 0.5, fontWeight: 600 }}>{periodName(period, language)}</Box>}
      <PercentBar value={report.percent} width={160} />
      <Box sx={{ mt: 1, fontSize: '0.8125rem' }}>
        <ReportBody report={report} />
        {report.reviewComment && (
          <Box sx={{ mt: 1, color: report.status === 'RETURNED' ? 'error.main' : 'text.secondary' }}>
            {report.reviewComment}
          </Box>
        )}
      </Box>
    </Panel>
  );
}

function Reporting({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const periods = useDocument(AssignmentPeriods, { id: assignment.id });
  const { data } = useDocument(ReportBasis, { id: assignment.id });
  if (!assignment.availableActions.includes('REPORT'))
    return <EmptyState title={t('report.notAllowed')} hint={t('report.notAllowedHint')} />;
  if (!data || !periods.data) return <WaitingPage />;
  const last = data.assignment?.lastReport ?? undefined;
  const [newest] = data.assignment?.recentReports ?? [];
  const returned = newest?.status === 'RETURNED' && !newest.corrects ? newest : undefined;
  const all = periods.data.assignment?.periods ?? [];
  const waiting = waitingPeriods(all);
  const served = all.find(({ progressReport }) => last && progressReport?.id === last.id);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      }}
    >
      <ReportForm
        assignment={assignment}
        waiting={waiting}
        last={last}
        returned={returned}
        drafts={data.assignment?.reportDrafts ?? []}
      />
      <Box sx={{ minWidth: 0 }}>
        {returned && <LastReportPanel report={returned} period={undefined} />}
        <LastReportPanel report={last} period={served} />
      </Box>
    </Box>
  );
}

export function ReportPage() {
  const t = useMessages(assignmentMessages);
  return (
    <RecordPage<AssignmentPage> resource="assignment">
      {(assignment) => (
        <>
          <PageHeader
            title={t('report.title')}
            back={{ to: showPath('assignment', assignment.id), text: t('report.back') }}
            below={
              <span>
                {assignment.workItem.number}. {assignment.workItem.displayTitle} ·{' '}
                {assignment.organization.shortName}
              </span>
            }
          />
          <Reporting assignment={assignment} />
        </>
      )}
    </RecordPage>
  );
}
export default ReportPage;
