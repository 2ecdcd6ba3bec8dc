import { markPartLabels } from '@duban/schema/vocabulary/submission';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { tones } from '../../ui/tones.ts';
import type { ShownMark } from './MarkedText.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';

interface MarkListProps {
  marks: readonly ShownMark[];
  onRemove?: (index: number) => void;
}

/** The notes beside a text, by the numbers that stand in it. */
export function MarkList({ marks, onRemove }: MarkListProps) {
  const t = useMessages(pieceWayMessages);
  const label = useLabel();
  return (
    <Box
      component="ol"
      aria-label={t('mark.name')}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
    >
      {marks.map((mark, index) => (
        <Box
          component="li"
          key={`${mark.part} ${mark.start} ${mark.end} ${mark.note}`}
          sx={{
            display: 'flex',
            gap: 1,
            p: 1,
            fontSize: '0.8125rem',
            borderLeft: `3px solid ${tones.warning.fill}`,
            backgroundColor: tones.warning.wash,
          }}
        >
          <Box sx={{ fontWeight: 700, color: tones.warning.text }}>{index + 1}</Box>
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
              {label(markPartLabels, mark.part)} “
              {mark.quote.length > 24 ? `${mark.quote.slice(0, 24)}…` : mark.quote}”
            </Box>
            {mark.note}
          </Box>
          {onRemove && (
            <IconButton
              size="small"
              aria-label={t('mark.remove', { number: index + 1 })}
              onClick={() => onRemove(index)}
              sx={{ alignSelf: 'start' }}
            >
              <CloseIcon fontSize="inherit" />
            </IconButton>
          )}
        </Box>
      ))}
    </Box>
  );
}
