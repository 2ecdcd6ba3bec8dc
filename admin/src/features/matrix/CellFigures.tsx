import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { LightBar } from '../../ui/LightBar.tsx';
import type { sumOf } from './cells.ts';
import { matrixMessages } from './matrix.messages.ts';

type Figures = ReturnType<typeof sumOf>;

/** Percent done above, lights between, completed of assigned below. */
export function CellFigures({ figures }: { figures: Figures | undefined }) {
  const t = useMessages(matrixMessages);
  if (!figures || figures.total === 0)
    return <Box sx={{ color: 'text.disabled', textAlign: 'center' }}>{t('none')}</Box>;
  const { percent, completed, total } = figures;
  return (
    <Box sx={{ display: 'grid', gap: '3px', fontVariantNumeric: 'tabular-nums' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 0.5 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {percent}%
        </Box>
        <Box component="span" sx={{ fontSize: '0.6875rem', color: 'text.secondary' }}>
          {t('count', { completed, total })}
        </Box>
      </Box>
      <LightBar counts={figures} height={5} />
    </Box>
  );
}
