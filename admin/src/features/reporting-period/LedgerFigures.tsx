import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { tones } from '../../ui/tones.ts';
import type { Figures } from './ledger.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

/** What came of what was owed, and below it the gravest of what did not. */
export function LedgerFigures({ figures }: { figures: Figures | undefined }) {
  const t = useMessages(reportingPeriodMessages);
  const owed = figures ? figures.total - figures.waived : 0;
  if (!figures || owed === 0) return <Box sx={{ color: 'text.disabled', textAlign: 'center' }}>—</Box>;
  const { reported, late, missed, overdue } = figures;
  const worst =
    (missed > 0 && ([t('missed', { count: missed }), 'danger'] as const)) ||
    (overdue > 0 && ([t('overdue', { count: overdue }), 'warning'] as const)) ||
    (late > 0 && ([t('late', { count: late }), 'warning'] as const));
  return (
    <Box
      sx={{
        display: 'grid',
        alignContent: 'center',
        minHeight: 36,
        fontVariantNumeric: 'tabular-nums',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ fontWeight: worst ? 400 : 600 }}>
        {t('figures', { done: reported + late, total: owed })}
      </Box>
      {worst && (
        <Box component="span" sx={{ fontSize: '0.6875rem', color: tones[worst[1]].text }}>
          {worst[0]}
        </Box>
      )}
    </Box>
  );
}
