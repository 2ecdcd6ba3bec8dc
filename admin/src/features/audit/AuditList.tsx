import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { DayFilter } from '../../ui/list/DayFilter.tsx';
import { ChoiceFilter, FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ChangesSummary } from './AuditChanges.tsx';
import { AuditDetails } from './AuditDetails.tsx';
import { NarrowedTo } from './AuditNarrowing.tsx';
import type { AuditRow } from './audit.graphql.ts';
import { auditMessages } from './audit.messages.ts';
import { TrailCheck } from './TrailCheck.tsx';
import { actionNames, entityNames, useAuditWords } from './useAuditWords.ts';

function Filters() {
  const t = useMessages(auditMessages);
  const { actionName, entityName } = useAuditWords();
  return (
    <FilterBar>
      <ChoiceFilter
        source="action"
        label={t('filter.action')}
        width={200}
        choices={actionNames.map((value) => ({ value, label: actionName(value) }))}
      />
      <ChoiceFilter
        source="entityType"
        label={t('filter.entityType')}
        width={160}
        choices={entityNames.map((value) => ({ value, label: entityName(value) }))}
      />
      <DayFilter source="since" label={t('filter.since')} />
      <DayFilter source="until" label={t('filter.until')} inclusiveEnd />
      <NarrowedTo />
    </FilterBar>
  );
}

function Actor({ entry }: { entry: AuditRow }) {
  const t = useMessages(auditMessages);
  return (
    <Box>
      {entry.actor?.name ?? t('unknownActor')}
      {entry.organization && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{entry.organization.shortName}</Box>
      )}
    </Box>
  );
}

/** Opens the entry; a button, since it leads to no address of its own. */
function Action({ entry, onOpen }: { entry: AuditRow; onOpen: () => void }) {
  const { actionName } = useAuditWords();
  return (
    <Link
      component="button"
      type="button"
      onClick={onOpen}
      sx={{ color: 'text.primary', fontWeight: 500, textAlign: 'left', fontSize: 'inherit' }}
    >
      {actionName(entry.action)}
    </Link>
  );
}

function EntryCard({ entry, onOpen }: { entry: AuditRow; onOpen: () => void }) {
  const t = useMessages(auditMessages);
  const { entityName } = useAuditWords();
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Action entry={entry} onOpen={onOpen} />
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          <MomentField value={entry.at} />
        </Box>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {entry.actor?.name ?? t('unknownActor')} · {entityName(entry.entityType)}
      </Box>
      <ChangesSummary entry={entry} />
    </Box>
  );
}

function useColumns(open: (entry: AuditRow) => void) {
  const t = useMessages(auditMessages);
  const { entityName } = useAuditWords();
  return [
    <DataTable.Col
      key="at"
      label={t('columns.at')}
      render={(entry: AuditRow) => <MomentField value={entry.at} />}
    />,
    <DataTable.Col
      key="actor"
      label={t('columns.actor')}
      render={(entry: AuditRow) => <Actor entry={entry} />}
    />,
    <DataTable.Col
      key="action"
      label={t('columns.action')}
      render={(entry: AuditRow) => <Action entry={entry} onOpen={() => open(entry)} />}
    />,
    <DataTable.Col
      key="entity"
      label={t('columns.entity')}
      render={(entry: AuditRow) => entityName(entry.entityType)}
    />,
    <DataTable.Col
      key="changes"
      label={t('columns.changes')}
      render={(entry: AuditRow) => <ChangesSummary entry={entry} />}
    />,
    <DataTable.Col
      key="address"
      label={t('columns.address')}
      render={(entry: AuditRow) => entry.address ?? '—'}
    />,
  ];
}

function Entries() {
  const t = useMessages(auditMessages);
  const [opened, setOpened] = useState<AuditRow | null>(null);
  const columns = useColumns(setOpened);
  return (
    <>
      <ResponsiveList<AuditRow>
        card={(entry) => <EntryCard entry={entry} onOpen={() => setOpened(entry)} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
      {opened && <AuditDetails entry={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

export function AuditList() {
  const t = useMessages(auditMessages);
  return (
    <ListPage
      header={
        <>
          <PageHeader title={t('name')} />
          <TrailCheck />
        </>
      }
      filters={<Filters />}
    >
      <Entries />
    </ListPage>
  );
}
export default AuditList;
