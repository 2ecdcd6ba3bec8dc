import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { fileSize } from '../../ui/fileSize.ts';
import { useTargetText } from '../work-plan/ItemFacts.tsx';
import { PartReports } from './PartReports.tsx';
import type { Report } from './progress-report.graphql.ts';
import { progressReportMessages } from './progress-report.messages.ts';

type Told = Pick<Report, 'summary'> &
  Partial<
    Pick<
      Report,
      | 'difficulties'
      | 'nextSteps'
      | 'measurements'
      | 'attachments'
      | 'previous'
      | 'corrects'
      | 'correctionReason'
      | 'parts'
    >
  >;

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 0.5 }}>
      <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
        {name}
      </Box>
      {children}
    </Box>
  );
}

const measuredIn = (report: Told['previous'] | Told['corrects'], targetId: string): number | undefined =>
  report?.measurements.find(({ target }) => target.id === targetId)?.value;

/** Reached / to reach, one figure a line, with last time's beside it: a point may set ten of them. */
function Measured({ report }: { report: Told }) {
  const t = useMessages(progressReportMessages);
  const { measurements = [], previous, corrects } = report;
  const before = (targetId: string) => {
    const was = measuredIn(corrects, targetId);
    const last = measuredIn(previous, targetId);
    return [
      was === undefined ? '' : t('corrected', { value: was }),
      last === undefined ? '' : t('lastTime', { value: last }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  const targetText = useTargetText();
  return (
    <Part name={t('fields.measurements')}>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
        }}
      >
        {measurements.map(({ target, value }) => (
          <Box component="li" key={target.id} title={targetText(target)} sx={{ display: 'flex', gap: 1 }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>
              {target.name}
            </Box>
            <Box
              component="span"
              sx={{ whiteSpace: 'nowrap', color: 'text.primary', fontVariantNumeric: 'tabular-nums' }}
            >
              <strong>{value}</strong> / {target.value} {target.unit}
              <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>
                {before(target.id)}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Part>
  );
}

function Attachments({ files }: { files: Report['attachments'] }) {
  const t = useMessages(progressReportMessages);
  return (
    <Part name={t('fields.attachments')}>
      {files.map((file) => (
        <Link key={file.id} href={file.url} sx={{ mr: 1.5, overflowWrap: 'anywhere' }}>
          {file.name} ({fileSize(file.size)})
        </Link>
      ))}
    </Part>
  );
}

/** What a report says, part by part; parts left out are not drawn. */
export function ReportBody({ report }: { report: Told }) {
  const t = useMessages(progressReportMessages);
  const { summary, difficulties, nextSteps, measurements = [], attachments = [], parts = [] } = report;
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      {report.correctionReason && <Part name={t('correct.reason')}>{report.correctionReason}</Part>}
      <Box sx={{ color: 'text.primary', whiteSpace: 'pre-line' }}>{summary}</Box>
      {measurements.length > 0 && <Measured report={report} />}
      {difficulties && <Part name={t('fields.difficulties')}>{difficulties}</Part>}
      {nextSteps && <Part name={t('fields.nextSteps')}>{nextSteps}</Part>}
      {attachments.length > 0 && <Attachments files={attachments} />}
      <PartReports parts={parts} />
    </Box>
  );
}
