import Box from '@mui/material/Box';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import type { WorkItemChoice } from './workItemChoices.graphql.ts';

/** Points by number, each with its section. */
export function WorkItemLinks({ items }: { items: readonly WorkItemChoice[] }) {
  const sectionName = useSectionName();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {items.map((item) => (
        <li key={item.id}>
          <RowLink to={showPath('work-item', item.id)}>
            {item.number}. {item.displayTitle}
          </RowLink>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{sectionName(item.section)}</Box>
        </li>
      ))}
    </Box>
  );
}

/** Their numbers only, for a row of a list; each title at a point. */
export function WorkItemNumbers({
  items,
}: {
  items: readonly { id: string; number: number; displayTitle: string }[];
}) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '2px 8px' }}>
      {items.map((item) => (
        <span key={item.id} title={item.displayTitle}>
          <RowLink to={showPath('work-item', item.id)}>{item.number}</RowLink>
        </span>
      ))}
    </Box>
  );
}
