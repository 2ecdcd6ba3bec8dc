import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CommandDialog } from './CommandDialog.tsx';

interface Versioned {
  id: string;
  version: number;
}

interface RowCommand<Input> {
  title: string;
  submitLabel: string;
  success: string;
  // Each command's answer is of another shape; nothing of it is read here.
  document: TypedDocumentNode<unknown, { input: Input }>;
}

interface RowDialogProps<Values extends FieldValues, Input> {
  /** null: a new one */
  row: Versioned | null;
  open: boolean;
  onClose: () => void;
  create: RowCommand<Input>;
  update: RowCommand<Input & Versioned>;
  defaultValues: Values;
  toInput: (values: Values) => Input;
  placeOf?: (path: string, values: Values) => string;
  children: ReactNode;
}

/** Enters a new row, or changes one at the version that it was read at. */
export function RowDialog<Values extends FieldValues, Input extends object>({
  row,
  create,
  update,
  toInput,
  ...dialog
}: RowDialogProps<Values, Input>) {
  if (row === null)
    return <CommandDialog {...dialog} {...create} toVariables={(values) => ({ input: toInput(values) })} />;
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      {...update}
      toVariables={(values) => ({ input: { id, version, ...toInput(values) } })}
    />
  );
}
