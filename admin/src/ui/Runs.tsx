import Box from '@mui/material/Box';
import { tones } from './tones.ts';

type Side = 'REMOVED' | 'ADDED';
interface Segment {
  kind: 'SAME' | Side;
  text: string;
}

/** Struck out and underlined, with a sign before each: colour alone tells nothing. */
const looks = {
  REMOVED: { element: 'del', tone: tones.danger, sign: '−', line: 'line-through' },
  ADDED: { element: 'ins', tone: tones.success, sign: '+', line: 'underline' },
} as const;

function Run({ kind, text }: { kind: Side; text: string }) {
  const { element, tone, sign, line } = looks[kind];
  return (
    <Box
      component={element}
      sx={{
        color: tone.text,
        backgroundColor: tone.wash,
        textDecoration: line,
        textUnderlineOffset: '3px',
        borderRadius: '3px',
        px: '2px',
        '&::before': { content: `"${sign}"`, mr: '1px', fontWeight: 700, display: 'inline-block' },
      }}
    >
      {text}
    </Box>
  );
}

/** One side of a comparison: the old text with what went, or the new one with what came. */
export function Runs({ segments, side }: { segments: readonly Segment[]; side: Side }) {
  const shown = segments
    .map((segment, place) => ({ ...segment, place }))
    .filter(({ kind }) => kind === 'SAME' || kind === side);
  return (
    <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: 1.75 }}>
      {shown.map(({ kind, text, place }) =>
        kind === 'SAME' ? <span key={place}>{text}</span> : <Run key={place} kind={kind} text={text} />,
      )}
    </Box>
  );
}
