import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useSectionName } from '../../../ui/ordinals.ts';
import { surfaces } from '../../../ui/tones.ts';
import { ItemFacts } from '../ItemFacts.tsx';
import type { ImportPreview, PreviewItem } from '../work-plan.graphql.ts';

export const recognisedAnchor = (start: number) => `recognised-${start}`;
const beginning = 48;

interface ItemProps {
  item: PreviewItem;
  selected: boolean;
  onSelect: (item: number) => void;
}

const itemStyle = {
  display: 'flex',
  justifyContent: 'flex-start',
  alignItems: 'flex-start',
  textAlign: 'left',
  gap: 1.25,
  width: '100%',
  px: 2,
  py: 0.75,
  '&:hover': { backgroundColor: surfaces.wash },
  '&[aria-pressed="true"]': { backgroundColor: '#dfebf7' },
} as const;

const Item = memo(function Item({ item, selected, onSelect }: ItemProps) {
  const text =
    item.title ??
    (item.requirement.length > beginning ? `${item.requirement.slice(0, beginning)}…` : item.requirement);
  return (
    <li id={recognisedAnchor(item.startOffset)}>
      <ButtonBase
        component="div"
        aria-pressed={selected}
        onClick={() => onSelect(item.startOffset)}
        sx={itemStyle}
      >
        <Box
          component="span"
          sx={{
            minWidth: 28,
            textAlign: 'right',
            color: 'text.secondary',
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {item.number}
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2">{text}</Typography>
          <ItemFacts item={item} />
        </Box>
      </ButtonBase>
    </li>
  );
});

interface RecognisedItemsProps {
  preview: ImportPreview;
  selected: number | null;
  onSelect: (item: number) => void;
}

export function RecognisedItems({ preview, selected, onSelect }: RecognisedItemsProps) {
  const sectionName = useSectionName();
  return preview.sections.map((section) => (
    <Box component="section" key={section.startOffset} aria-label={section.title}>
      <Typography
        component="h3"
        variant="subtitle2"
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 1,
          px: 2,
          py: 0.75,
          backgroundColor: '#f8fafb',
          borderBottom: `1px solid ${surfaces.faintLine}`,
        }}
      >
        {sectionName(section)}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {section.items.map((item) => (
          <Item
            key={item.startOffset}
            item={item}
            selected={selected === item.startOffset}
            onSelect={onSelect}
          />
        ))}
      </Box>
    </Box>
  ));
}
