import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { DueDay } from '../assignment/AssignmentCells.tsx';
import { type AssignmentRow, Assignments } from '../assignment/assignment.graphql.ts';
import { overviewMessages } from './overview.messages.ts';

const most = 8;
const red = { light: 'RED' as const };

function Row({ row }: { row: AssignmentRow }) {
  const t = useMessages(overviewMessages);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.25,
        px: 2,
        py: 1,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box sx={{ pt: '2px' }}>
        <LightDot light={row.light} />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1, fontSize: '0.8125rem' }}>
        <RowLink to={showPath('assignment', row.id)}>
          {row.workItem.number}. {row.workItem.displayTitle}
        </RowLink>
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, color: 'text.secondary', fontSize: '0.75rem' }}
        >
          <span>{row.organization.shortName}</span>
          <span>{row.percent}%</span>
          <span>
            {t('due')} <DueDay row={row} />
          </span>
        </Box>
      </Box>
    </Box>
  );
}

/** What lags most, the longest overdue first. */
export function RedAssignments() {
  const t = useMessages(overviewMessages);
  const { data } = useDocument(Assignments, {
    filter: red,
    orderBy: { field: 'DUE_ON', direction: 'ASC' },
    first: most,
  });
  const rows = data?.assignments.nodes ?? [];
  const all = (
    <Link component={RouterLink} to={listPath('assignment', red)} variant="body2">
      {t('redAll')} {data?.assignments.totalCount}
    </Link>
  );
  return (
    <Panel title={t('red')} aside={rows.length > 0 && all} padded={false}>
      {!data && <Skeleton variant="rounded" sx={{ m: 2, height: 240 }} />}
      {data && rows.length === 0 && <EmptyState compact title={t('noRed')} hint={t('noRedHint')} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Box>
    </Panel>
  );
}
