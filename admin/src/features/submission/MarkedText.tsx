import type { MarkPart } from '@duban/schema/vocabulary/submission';
import Box from '@mui/material/Box';
import { tones } from '../../ui/tones.ts';

export interface ShownMark {
  part: MarkPart;
  start: number;
  end: number;
  quote: string;
  note: string;
}

/** Where a text changes from unmarked to marked: the bounds of all marks, in order. */
export function piecesOf(
  text: string,
  marks: readonly Pick<ShownMark, 'start' | 'end'>[],
): { start: number; text: string; marks: number[] }[] {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((bound) => bound >= 0 && bound <= text.length)
    .sort((one, other) => one - other);
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? text.length;
    const covering = marks.flatMap((mark, number) =>
      mark.start <= start && mark.end >= end ? [number] : [],
    );
    return { start, text: text.slice(start, end), marks: covering };
  });
}

interface MarkedTextProps {
  text: string;
  part: MarkPart;
  marks: readonly ShownMark[];
}

/** A text with numbered marks in it; a mark's number stands behind its passage. */
export function MarkedText({ text, part, marks }: MarkedTextProps) {
  const numbered = marks.map((mark, index) => ({ ...mark, number: index + 1 }));
  const own = numbered.filter((mark) => mark.part === part);
  return (
    <span data-part={part}>
      {piecesOf(text, own).map(({ start, text: run, marks: covering }) => {
        const ending = covering.flatMap((index) => {
          const mark = own[index];
          return mark && mark.end === start + run.length ? [mark.number] : [];
        });
        return covering.length === 0 ? (
          <span key={start}>{run}</span>
        ) : (
          <Box
            component="mark"
            key={start}
            sx={{
              color: 'inherit',
              backgroundColor: tones.warning.wash,
              borderBottom: `2px solid ${tones.warning.fill}`,
            }}
          >
            {run}
            {ending.map((number) => (
              <Box
                component="sup"
                key={number}
                data-mark-number=""
                sx={{ color: tones.warning.text, fontWeight: 700, px: '2px', userSelect: 'none' }}
              >
                {number}
              </Box>
            ))}
          </Box>
        );
      })}
    </span>
  );
}
