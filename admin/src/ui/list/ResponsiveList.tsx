import { type Theme, useMediaQuery } from '@mui/material';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { type RaRecord, useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Cards } from './Cards.tsx';
import { type Choosing, ChoosingBody, RowNames } from './choosing.tsx';
import { ListEmpty, type ListEmptyProps } from './ListEmpty.tsx';

interface ResponsiveListProps<Row extends RaRecord> extends ListEmptyProps {
  /** the columns of the table: <DataTable.Col> */
  children: ReactNode;
  /** one row as a card, for phones */
  card: (row: Row) => ReactNode;
  rowClick?: 'show' | false | ((id: RaRecord['id']) => string | false);
  /** without it nothing can be chosen */
  choosing?: Choosing<Row>;
}

function Waiting() {
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      {Array.from({ length: 10 }, (_, index) => (
        <Skeleton key={index} variant="rounded" sx={{ height: 28 }} />
      ))}
    </Box>
  );
}

/** A table where there is room for one, cards on a phone, and a sentence where there is nothing. */
export function ResponsiveList<Row extends RaRecord>({
  children,
  card,
  rowClick = 'show',
  choosing,
  ...empty
}: ResponsiveListProps<Row>) {
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { data, isPending, error } = useListContext<Row>();
  if (isPending && !error) return <Waiting />;
  if (!data || data.length === 0) return <ListEmpty {...empty} />;
  if (phone) return <Cards rows={data} card={card} choosing={choosing} />;
  const table = (
    <DataTable
      rowClick={rowClick}
      bulkActionButtons={choosing?.buttons ?? false}
      empty={false}
      {...(choosing && { isRowSelectable: choosing.may, body: ChoosingBody })}
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
    >
      {children}
    </DataTable>
  );
  return choosing ? <RowNames name={choosing.name}>{table}</RowNames> : table;
}
