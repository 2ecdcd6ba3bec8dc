import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import {
  DataTableConfigContext,
  type RaRecord,
  useDataTableCallbacksContext,
  useDataTableConfigContext,
  useDataTableSelectedIdsContext,
  useRecordContext,
} from 'ra-core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { DataTableBody, type DataTableBodyProps, DataTableRow, type DataTableRowProps } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';

/** What may be done to several rows at once. */
export interface Choosing<Row> {
  /** for the chosen ones */
  buttons: ReactNode;
  may: (row: Row) => boolean;
  /** what a row is called to whoever hears its box and does not see the row beside it */
  name: (row: Row) => string;
}

const NameContext = createContext<(row: never) => string>(() => '');

/** `may`: a row that nothing can be done to keeps its box, so that columns stay in line, and says so. */
function useBoxName() {
  const t = useMessages(uiMessages);
  return (name: string, may: boolean) => t(may ? 'chooseRow' : 'chooseRowNot', { name });
}

interface RowBoxProps {
  name: string;
  checked: boolean;
  onToggle: (event: React.MouseEvent) => void;
  may?: boolean;
  className?: string;
  sx?: object;
}

export function RowBox({ name, may = true, checked, onToggle, ...rest }: RowBoxProps) {
  const boxName = useBoxName();
  return (
    <Checkbox
      {...rest}
      checked={may && checked}
      disabled={!may}
      onClick={onToggle}
      slotProps={{ input: { 'aria-label': boxName(name, may) } }}
    />
  );
}

function TableBox() {
  const row = useRecordContext<RaRecord>();
  const nameOf = useContext(NameContext) as (row: RaRecord) => string;
  const { handleToggleItem, isRowSelectable } = useDataTableCallbacksContext();
  const selectedIds = useDataTableSelectedIdsContext();
  if (!row) return null;
  return (
    <RowBox
      name={nameOf(row)}
      may={isRowSelectable?.(row) ?? true}
      checked={selectedIds?.includes(row.id) ?? false}
      // With the event: held shift chooses all between.
      onToggle={(event) => {
        handleToggleItem?.(row.id, event as never);
        event.stopPropagation();
      }}
      className="select-item"
    />
  );
}

/** react-admin gives its own boxes a name on an element around them, where nobody hears it: so the row has none of them. */
function NamedRow({ children, ...props }: DataTableRowProps) {
  const config = useDataTableConfigContext();
  const boxless = useMemo(() => ({ ...config, hasBulkActions: false }), [config]);
  return (
    <DataTableConfigContext.Provider value={boxless}>
      <DataTableRow {...props}>
        <TableCell padding="checkbox">
          <TableBox />
        </TableCell>
        {children}
      </DataTableRow>
    </DataTableConfigContext.Provider>
  );
}

/** The body of a table whose rows can be chosen. */
export function ChoosingBody(props: DataTableBodyProps) {
  return <DataTableBody {...props} row={NamedRow as typeof DataTableRow} />;
}

export function RowNames<Row>({ name, children }: { name: (row: Row) => string; children: ReactNode }) {
  return <NameContext.Provider value={name as (row: never) => string}>{children}</NameContext.Provider>;
}
