import { type Theme, useMediaQuery } from '@mui/material';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateSpan } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { pressOfficeMessages } from './press-office.messages.ts';

interface Dated {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  availableActions: readonly string[];
}

export interface OfficeColumn<Row> {
  title: string;
  render: (row: Row) => ReactNode;
}

export function Days({ row }: { row: Pick<Dated, 'startsOn' | 'endsOn'> }) {
  const t = useMessages(pressOfficeMessages);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      <DateSpan from={row.startsOn} to={row.endsOn} />
      {row.endsOn !== null && row.endsOn < today() && <Tag>{t('over')}</Tag>}
    </Box>
  );
}

function Edit<Row extends Dated>({ row, onEdit }: { row: Row; onEdit: (row: Row) => void }) {
  const t = useMessages(pressOfficeMessages);
  if (!row.availableActions.includes('UPDATE')) return null;
  return (
    <RowMenu
      label={t('actionsOf', { name: row.name })}
      actions={[{ action: 'edit', text: t('edit') }]}
      onAction={() => onEdit(row)}
    />
  );
}

interface OfficeTableProps<Row extends Dated> {
  rows: readonly Row[];
  columns: readonly OfficeColumn<Row>[];
  onEdit: (row: Row) => void;
}

/** A few dated rows: a table, or cards on a phone. */
export function OfficeTable<Row extends Dated>({ rows, columns, onEdit }: OfficeTableProps<Row>) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (phone)
    return (
      <RuledList>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{ display: 'flex', gap: 1, px: 2, py: 1.25, fontSize: '0.8125rem' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.25, overflowWrap: 'anywhere' }}>
              {columns.map(({ title, render }, index) => (
                <Box key={title} sx={index === 0 ? { fontWeight: 500 } : { color: 'text.secondary' }}>
                  {render(row)}
                </Box>
              ))}
            </Box>
            <Edit row={row} onEdit={onEdit} />
          </Box>
        ))}
      </RuledList>
    );
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map(({ title }) => (
            <TableCell key={title}>{title}</TableCell>
          ))}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            {columns.map(({ title, render }) => (
              <TableCell key={title}>{render(row)}</TableCell>
            ))}
            <TableCell align="right" sx={{ width: 48 }}>
              <Edit row={row} onEdit={onEdit} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
