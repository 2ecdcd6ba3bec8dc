import Box from '@mui/material/Box';
import { memo, useMemo } from 'react';
import { surfaces, tones } from '../../../ui/tones.ts';
import type { ImportPreview } from '../work-plan.graphql.ts';
import { type Segment, segmentsOf } from './segments.ts';

export const itemAnchor = (start: number) => `notice-item-${start}`;
export const lineAnchor = (line: number) => `notice-line-${line}`;

interface NoticeTextProps {
  preview: ImportPreview;
  selected: number | null;
  onSelect: (item: number) => void;
}

const textStyle = {
  m: 0,
  p: 2,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.9,
  color: tones.neutral.text,
  '& [data-item]': {
    color: 'text.primary',
    backgroundColor: '#edf3f9',
    cursor: 'pointer',
    borderRadius: '2px',
  },
  '& [data-item]:hover': { backgroundColor: '#dde9f5' },
  '& [data-selected]': { backgroundColor: '#cfe2f5', boxShadow: `0 1px 0 ${surfaces.ink}` },
  '& [data-target]': {
    fontWeight: 600,
    color: tones.info.text,
    borderBottom: `2px solid ${tones.info.fill}`,
  },
  '& [data-lead-in]': {
    color: tones.neutral.text,
    fontStyle: 'normal',
    borderBottom: `1px dotted ${tones.neutral.fill}`,
  },
  '& [data-warned]': {
    backgroundColor: tones.warning.wash,
    boxShadow: `inset 3px 0 0 ${tones.warning.fill}`,
  },
} as const;

/** Where a mark begins stands its anchor: the first piece of a point, the first of a warned line. */
function anchorOf(segment: Segment, before: Segment | undefined): string | undefined {
  if (segment.item !== undefined && segment.item === segment.start) return itemAnchor(segment.item);
  if (segment.warnedLine !== undefined && segment.warnedLine !== before?.warnedLine)
    return lineAnchor(segment.warnedLine);
  return undefined;
}

interface PieceProps {
  segment: Segment;
  id: string | undefined;
  selected: boolean;
  onSelect: (item: number) => void;
}

const Piece = memo(function Piece({ segment, id, selected, onSelect }: PieceProps) {
  const { item, text, target, leadIn, warnedLine } = segment;
  const marks = {
    ...(item !== undefined && { 'data-item': item, onClick: () => onSelect(item) }),
    ...(selected && { 'data-selected': true }),
    ...(target && { 'data-target': true }),
    ...(leadIn && { 'data-lead-in': true }),
    ...(warnedLine !== undefined && { 'data-warned': true }),
  };
  return (
    <span id={id} {...marks}>
      {text}
    </span>
  );
});

export function NoticeText({ preview, selected, onSelect }: NoticeTextProps) {
  const segments = useMemo(() => segmentsOf(preview), [preview]);
  return (
    <Box component="pre" sx={textStyle}>
      {segments.map((segment, index) => (
        <Piece
          key={segment.start}
          id={anchorOf(segment, segments[index - 1])}
          segment={segment}
          selected={selected !== null && segment.item === selected}
          onSelect={onSelect}
        />
      ))}
    </Box>
  );
}
