import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { AssignmentStatusChip } from '../assignment/AssignmentCells.tsx';
import type { RevisionPage } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

type Row = RevisionPage['affectedAssignments']['nodes'][number];

function AffectedRow({ row }: { row: Row }) {
  const t = useMessages(planRevisionMessages);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(72px, 1fr) 64px 120px',
          md: 'minmax(100px, 200px) 80px 160px minmax(0, 1fr)',
        },
        alignItems: 'center',
        columnGap: 1.5,
        px: 2,
        py: 0.75,
        borderTop: `1px solid ${surfaces.faintLine}`,
        fontSize: '0.875rem',
      }}
    >
      <RowLink to={showPath('assignment', row.id)}>{row.organization.shortName}</RowLink>
      <span>
        <AssignmentStatusChip status={row.status} />
      </span>
      <PercentBar value={row.percent} width={100} />
      <Box component="span" sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, color: 'text.secondary' }}>
        {t('due')} <DateField value={row.dueOn} />
      </Box>
    </Box>
  );
}

/** A point, and who works on it. */
function AffectedPoint({ rows: [first, ...others] }: { rows: readonly Row[] }) {
  const t = useMessages(planRevisionMessages);
  if (!first) return null;
  const { workItem } = first;
  return (
    <Box component="section" sx={{ borderTop: `1px solid ${surfaces.line}` }}>
      <Box sx={{ px: 2, py: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>
          {t('affected.item', { number: workItem.number })} {workItem.displayTitle}
        </Typography>
        {workItem.withdrawnOn && <Tag tone="danger">{t('withdrawn')}</Tag>}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[first, ...others].map((row) => (
          <AffectedRow key={row.id} row={row} />
        ))}
      </Box>
    </Box>
  );
}

/** They run on; where their point was withdrawn somebody has to decide. */
export function AffectedAssignments({ affected }: { affected: RevisionPage['affectedAssignments'] }) {
  const t = useMessages(planRevisionMessages);
  const { nodes, totalCount } = affected;
  if (totalCount === 0) {
    return (
      <Panel title={t('affected.title')} padded={false}>
        <EmptyState compact title={t('affected.empty')} />
      </Panel>
    );
  }
  const points = Map.groupBy(nodes, ({ workItem }) => workItem.id);
  const more =
    totalCount > nodes.length ? ` ${t('affected.more', { count: totalCount, shown: nodes.length })}` : '';
  return (
    <Panel title={t('affected.title')} aside={totalCount} padded={false}>
      <Typography variant="body2" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
        {t('affected.hint')}
        {more}
      </Typography>
      {[...points].map(([id, rows]) => (
        <AffectedPoint key={id} rows={rows} />
      ))}
    </Panel>
  );
}
