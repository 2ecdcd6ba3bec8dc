import { periodName } from '@duban/schema/vocabulary/reporting-period';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatDay } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { PeriodChip } from './PeriodChip.tsx';
import { PeriodFlowHelp } from './PeriodFlowHelp.tsx';
import { AssignmentPeriods, type Period } from './reporting-period.graphql.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

function useNote({ status, dueOn, closesOn, overdue, firstReportedOn }: Period): string {
  const t = useMessages(reportingPeriodMessages);
  const language = useLanguage();
  if (overdue) return t('closes', { day: formatDay(closesOn, language) });
  if (firstReportedOn && status !== 'OPEN')
    return t('reportedOn', { day: formatDay(firstReportedOn, language) });
  return t('dueOn', { day: formatDay(dueOn, language) });
}

function One({ period }: { period: Period }) {
  const language = useLanguage();
  const note = useNote(period);
  const { progressReport } = period;
  return (
    <Box
      sx={{ border: `1px solid ${surfaces.faintLine}`, borderRadius: '6px', p: 1, display: 'grid', gap: 0.5 }}
    >
      <Box sx={{ fontWeight: 600 }}>{periodName(period, language)}</Box>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
        <PeriodChip period={period} />
        {progressReport && (
          <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {progressReport.percent}%
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{note}</Box>
    </Box>
  );
}

/** Every period of an assignment with what became of it; nothing where none is owed. */
export function PeriodStrip({ assignmentId }: { assignmentId: string }) {
  const t = useMessages(reportingPeriodMessages);
  const { data } = useDocument(AssignmentPeriods, { id: assignmentId });
  const periods = data?.assignment?.periods ?? [];
  if (periods.length === 0) return null;
  return (
    <Panel title={t('panel')} aside={<PeriodFlowHelp />}>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
          fontSize: '0.8125rem',
        }}
      >
        {periods.map((period) => (
          <One key={period.id} period={period} />
        ))}
      </Box>
    </Panel>
  );
}
