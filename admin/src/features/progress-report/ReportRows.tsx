import { progressReportStatusLabels } from '@duban/schema/vocabulary/progress-report';
import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import type { ListEmptyProps } from '../../ui/list/ListEmpty.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Report } from './progress-report.graphql.ts';
import { progressReportMessages } from './progress-report.messages.ts';
import { ReportBody } from './ReportBody.tsx';
import { reportTones } from './reportTones.ts';

function ReportStatus({ report }: { report: Report }) {
  const t = useMessages(progressReportMessages);
  const { revision, replacedBy } = report;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <StatusChip status={report.status} labels={progressReportStatusLabels} tones={reportTones} />
      {revision > 1 && <Tag>{t('revision', { revision })}</Tag>}
      {replacedBy && <Tag tone="warning">{t('replaced', { revision: replacedBy.revision })}</Tag>}
    </Box>
  );
}

function ReportCard({ report }: { report: Report }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <RowLink to={showPath('assignment', report.assignment.id)}>{report.organization.shortName}</RowLink>
        <ReportStatus report={report} />
        <Box sx={{ ml: 'auto', color: 'text.secondary' }}>
          <MomentField value={report.submittedAt} />
        </Box>
      </Box>
      <PercentBar value={report.percent} />
      <ReportBody report={report} />
    </Box>
  );
}

/** The reports of a point, newest first, each with what it says. */
export function ReportRows(empty: ListEmptyProps) {
  const t = useMessages(progressReportMessages);
  return (
    <ResponsiveList<Report> {...empty} rowClick={false} card={(report) => <ReportCard report={report} />}>
      <DataTable.Col
        label={t('fields.organization')}
        render={(report: Report) => (
          <RowLink to={showPath('assignment', report.assignment.id)}>{report.organization.shortName}</RowLink>
        )}
      />
      <DataTable.Col
        label={t('fields.submittedAt')}
        render={(report: Report) => <MomentField value={report.submittedAt} />}
      />
      <DataTable.Col
        label={t('fields.percent')}
        render={(report: Report) => <PercentBar value={report.percent} />}
      />
      <DataTable.Col
        label={t('fields.summary')}
        render={(report: Report) => <ReportBody report={report} />}
      />
      <DataTable.Col label={t('fields.author')} render={(report: Report) => report.author.name} />
      <DataTable.Col
        label={t('fields.status')}
        render={(report: Report) => <ReportStatus report={report} />}
      />
    </ResponsiveList>
  );
}
