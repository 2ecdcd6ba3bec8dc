import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { FigureTile } from '../../ui/FigureTile.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import type { AnalysisChoice } from './analysisValues.ts';
import { rowsFilter, useChange } from './analysisValues.ts';
import { concernAnalysisMessages } from './concern-analysis.messages.ts';
import type { ConcernAnalysis } from './public-concern.graphql.ts';

/** The whole span in figures; each leads to its rows. */
export function AnalysisFigures({ analysis, choice }: { analysis: ConcernAnalysis; choice: AnalysisChoice }) {
  const t = useMessages(concernAnalysisMessages);
  const changed = useChange();
  const { total } = analysis;
  const rows = (more: object = {}) => listPath('public-concern', { ...rowsFilter(choice), ...more });
  const judged = total.satisfied + total.unsatisfied;
  const share = judged === 0 ? '—' : `${Math.round((100 * total.satisfied) / judged)}%`;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(6, minmax(0, 1fr))' },
      }}
    >
      <FigureTile
        label={t('figures.raised')}
        value={total.raised}
        hint={`${t('before')} ${changed(total.raised, total.previous)} · ${t('lastYear')} ${changed(total.raised, total.lastYear)}`}
        to={rows()}
      />
      <FigureTile label={t('figures.repeats')} value={total.repeats} to={rows({ status: 'MERGED' })} />
      <FigureTile label={t('figures.settled')} value={total.settled} />
      <FigureTile
        label={t('figures.overdue')}
        value={total.overdue}
        {...(total.overdue > 0 && { tone: 'danger' as const })}
        to={rows({ overdue: true })}
      />
      <FigureTile label={t('figures.satisfied')} value={share} />
      <FigureTile label={t('figures.followed')} value={total.followed} to={rows({ followed: true })} />
    </Box>
  );
}
