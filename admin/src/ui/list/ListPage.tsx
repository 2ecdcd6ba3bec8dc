import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { SortPayload } from 'ra-core';
import { ListBase, useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { Pagination } from 'react-admin';
import { surfaces } from '../tones.ts';
import { type FilterTab, FilterTabs } from './FilterTabs.tsx';

interface ListPageProps {
  /** the page's own header; inside, so that it may read the list */
  header: ReactNode;
  /** what it is usually narrowed to, below the header */
  tabs?: readonly FilterTab[];
  filters?: ReactNode;
  sort?: SortPayload;
  perPage?: number;
  /** a condition that the reader cannot remove */
  filter?: Record<string, unknown>;
  /** where the address sets no filter */
  filterDefaultValues?: Record<string, unknown>;
  children: ReactNode;
}

/** React-admin would pop up the error's code besides; the list says what went wrong where its rows would be. */
const toldInPlace = { onError: () => undefined };

/** A resource's list: header, one row of filters, the rows, the pages. State lives in the address. */
export function ListPage({
  header,
  tabs,
  filters,
  sort,
  perPage = 25,
  filter,
  filterDefaultValues,
  children,
}: ListPageProps) {
  return (
    <ListBase
      perPage={perPage}
      storeKey={false}
      queryOptions={toldInPlace}
      {...(sort && { sort })}
      {...(filter && { filter })}
      {...(filterDefaultValues && { filterDefaultValues })}
    >
      {header}
      {tabs && <FilterTabs tabs={tabs} />}
      <Card>
        {filters && (
          <Box sx={{ px: { xs: 1.5, md: 2 }, py: 1.25, borderBottom: `1px solid ${surfaces.faintLine}` }}>
            {filters}
          </Box>
        )}
        {children}
        <ListPages />
      </Card>
    </ListBase>
  );
}

const pageSizes = [25, 50, 100];

export function ListPages() {
  const { error, perPage } = useListContext();
  if (error) return null;
  const sizes = pageSizes.includes(perPage) ? pageSizes : [perPage, ...pageSizes];
  return (
    <Box sx={{ borderTop: `1px solid ${surfaces.faintLine}`, '&:empty': { display: 'none' } }}>
      <Pagination rowsPerPageOptions={sizes} />
    </Box>
  );
}

interface EmbeddedListProps {
  resource: string;
  filter: Record<string, unknown>;
  sort?: SortPayload;
  perPage?: number;
  children: ReactNode;
}

/** A list of another resource within a page: it leaves the address alone. */
export function EmbeddedList({ resource, filter, sort, perPage = 10, children }: EmbeddedListProps) {
  return (
    <ListBase
      resource={resource}
      filter={filter}
      perPage={perPage}
      disableSyncWithLocation
      storeKey={false}
      queryOptions={toldInPlace}
      {...(sort && { sort })}
    >
      {children}
      <ListPages />
    </ListBase>
  );
}
