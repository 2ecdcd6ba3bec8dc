import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useListContext } from 'ra-core';
import { useMessages } from '../../app/i18n/messages.ts';
import { useFilterValue } from '../../ui/list/filters.tsx';
import type { AuditRow } from './audit.graphql.ts';
import { auditMessages } from './audit.messages.ts';

/** From one entry to all of its actor's, or all about the same object. */
export function AuditNarrowing({ entry, onDone }: { entry: AuditRow; onDone: () => void }) {
  const t = useMessages(auditMessages);
  const { filterValues, setFilters } = useListContext();
  const { actor } = entry;
  const narrow = (filter: Record<string, string>) => {
    setFilters({ ...filterValues, ...filter });
    onDone();
  };
  return (
    <>
      {actor && (
        <Button onClick={() => narrow({ actorId: actor.id })}>
          {t('filter.onlyActor', { name: actor.name })}
        </Button>
      )}
      <Button onClick={() => narrow({ entityId: entry.entityId })} sx={{ mr: 'auto' }}>
        {t('filter.onlyEntity')}
      </Button>
    </>
  );
}

/** What the list was narrowed to from an entry, each to be taken off again. */
export function NarrowedTo() {
  const t = useMessages(auditMessages);
  const { data = [] } = useListContext<AuditRow>();
  const [actorId, setActor] = useFilterValue<string>('actorId');
  const [entityId, setEntity] = useFilterValue<string>('entityId');
  const name = data.find(({ actor }) => actor?.id === actorId)?.actor?.name ?? '…';
  return (
    <>
      {actorId && <Chip label={t('filter.ofActor', { name })} onDelete={() => setActor(undefined)} />}
      {entityId && (
        <Chip
          label={t('filter.ofEntity', { id: entityId.slice(-8) })}
          title={entityId}
          onDelete={() => setEntity(undefined)}
        />
      )}
    </>
  );
}
