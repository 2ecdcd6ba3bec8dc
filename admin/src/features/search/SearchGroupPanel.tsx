import { searchKindLabels, searchLimits, searchPages } from '@duban/schema/vocabulary/search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { Highlighted } from './Highlighted.tsx';
import { searchPath } from './SearchBox.tsx';
import type { SearchGroup, SearchHit } from './search.graphql.ts';
import { searchMessages } from './search.messages.ts';

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Link
        component={RouterLink}
        to={showPath(searchPages[hit.kind], hit.linkId)}
        sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}
      >
        <Highlighted segments={hit.title} />
      </Link>
      {hit.excerpt.length > 0 && (
        <Box sx={{ mt: 0.25, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          <Highlighted segments={hit.excerpt} />
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, mt: 0.25, fontSize: '0.75rem', color: 'text.secondary' }}>
        <span>{hit.organization.shortName}</span>
        {hit.kind === 'WORK_ITEM' ? <span>{hit.day.slice(0, 4)}</span> : <DateField value={hit.day} />}
      </Box>
    </Box>
  );
}

interface SearchGroupPanelProps {
  group: SearchGroup;
  text: string;
  /** where it is the only kind: its pages */
  page?: { offset: number; size: number };
}

function Pages({ group, text, page: { offset, size } }: Required<SearchGroupPanelProps>) {
  const t = useMessages(searchMessages);
  const ordered = Math.min(group.totalCount, searchLimits.ordered);
  const to = (at: number) => searchPath(text, { kind: group.kind, offset: String(at) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mr: 'auto' }}>
        {t('shown', { from: offset + 1, to: offset + group.hits.length, most: ordered })}
      </Box>
      <Button component={RouterLink} to={to(Math.max(0, offset - size))} disabled={offset === 0}>
        {t('previous')}
      </Button>
      <Button component={RouterLink} to={to(offset + size)} disabled={offset + size >= ordered}>
        {t('next')}
      </Button>
    </Box>
  );
}

export function SearchGroupPanel({ group, text, page }: SearchGroupPanelProps) {
  const t = useMessages(searchMessages);
  const label = useLabel();
  const shown = page ? group.hits : group.hits.slice(0, searchLimits.first);
  const more = group.totalCount > shown.length && !page;
  return (
    <Panel
      title={label(searchKindLabels, group.kind)}
      aside={t(group.more ? 'countMore' : 'count', { count: group.totalCount })}
      padded={false}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </Box>
      {more && (
        <Box sx={{ px: 1, py: 0.75, borderTop: `1px solid ${surfaces.faintLine}` }}>
          <Button component={RouterLink} to={searchPath(text, { kind: group.kind })}>
            {group.more ? t('all') : t('more', { count: group.totalCount })}
          </Button>
        </Box>
      )}
      {page && <Pages group={group} text={text} page={page} />}
    </Panel>
  );
}
