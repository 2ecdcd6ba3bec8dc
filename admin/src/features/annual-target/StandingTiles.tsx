import { targetProgresses, targetProgressLabels } from '@duban/schema/vocabulary/annual-target';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { FigureTile } from '../../ui/FigureTile.tsx';
import { useFilterValue } from '../../ui/list/filters.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { StandingCounts } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

/** How many stand where, of those that the reader sees; each leads to its rows. */
export function StandingTiles() {
  const t = useMessages(annualTargetMessages);
  const label = useLabel();
  const [year] = useFilterValue<number>('year');
  const [officeId] = useFilterValue<string>('officeId');
  const { data } = useDocument(StandingCounts, { year: year ?? null, officeId: officeId ?? null });
  if (!data) return null;
  const counts = {
    REACHED: data.reached.totalCount,
    ON_PACE: data.onPace.totalCount,
    BEHIND: data.behind.totalCount,
    NO_TARGET: data.noTarget.totalCount,
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', md: 'repeat(4, 1fr)' },
      }}
    >
      {targetProgresses.map((progress) => (
        <FigureTile
          key={progress}
          label={label(targetProgressLabels, progress)}
          value={counts[progress]}
          unit={t('unit')}
          to={listPath('annual-target', { ...(officeId && { officeId }), ...(year && { year }), progress })}
        />
      ))}
    </Box>
  );
}
