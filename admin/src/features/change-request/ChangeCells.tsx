import { changeKindLabels, changeRequestStatusLabels } from '@duban/schema/vocabulary/change-request';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Change, ChangeRow } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';
import { changeKindTones, changeStatusTones } from './changeTones.ts';
import { DecideButton } from './DecideDialog.tsx';
import { useWhat } from './useWhat.ts';

export function KindChip({ kind }: Pick<Change, 'kind'>) {
  return <StatusChip status={kind} labels={changeKindLabels} tones={changeKindTones} />;
}

export function ChangeStatusChip({ status }: Pick<Change, 'status'>) {
  return <StatusChip status={status} labels={changeRequestStatusLabels} tones={changeStatusTones} />;
}

export function WaitingDays({ days }: { days: number }) {
  const t = useMessages(changeRequestMessages);
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {days === 0 ? t('today') : t('days', { count: days })}
    </Box>
  );
}

export function ItemLink({ row }: { row: ChangeRow }) {
  const { id, workItem } = row.assignment;
  return <RowLink to={showPath('assignment', id)}>{`${workItem.number}. ${workItem.displayTitle}`}</RowLink>;
}

/** Its first two lines; all of it where the pointer rests. */
export function Reason({ text }: { text: string }) {
  return (
    <Box
      title={text}
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        minWidth: 160,
      }}
    >
      {text}
    </Box>
  );
}

export function ChangeCard({ row }: { row: ChangeRow }) {
  const what = useWhat()(row);
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <ItemLink row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <KindChip kind={row.kind} />
        <ChangeStatusChip status={row.status} />
        <span>{row.organization.shortName}</span>
        <MomentField value={row.requestedAt} />
        <WaitingDays days={row.waitingDays} />
      </Box>
      {what && <span>{what}</span>}
      <Reason text={row.reason} />
      <Box sx={{ '&:empty': { display: 'none' } }}>
        <DecideButton change={row} />
      </Box>
    </Box>
  );
}
