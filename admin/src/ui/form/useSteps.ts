import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

interface Stepped {
  id: string;
  version: number;
  availableActions: readonly string[];
}

/** Whose dialog is open of a row's steps; `UPDATE` has a page of its own. */
export function useSteps<Row extends Stepped>(resource: string, row: Row) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<Row['availableActions'][number] | null>(null);
  return {
    begin: (action: Row['availableActions'][number]) =>
      action === 'UPDATE' ? void navigate(`/${resource}/${row.id}/edit`) : setOpen(action),
    dialogOf: (action: Row['availableActions'][number]) => ({
      ...{ row, open: open === action, onClose: () => setOpen(null) },
    }),
  };
}
