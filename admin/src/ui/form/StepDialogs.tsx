import { textLimits } from '@duban/schema/vocabulary/text';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Typography from '@mui/material/Typography';
import { CommandDialog } from './CommandDialog.tsx';
import { TextInput } from './inputs.tsx';

interface Versioned {
  id: string;
  version: number;
}

interface StepDialogProps<Input> {
  row: Versioned;
  open: boolean;
  onClose: () => void;
  title: string;
  submitLabel: string;
  success: string;
  // Each step's answer is of another shape; nothing of it is read here.
  document: TypedDocumentNode<unknown, { input: Input }>;
}

/** A step that asks for nothing but the reader's word: what it does stands in the dialog. */
export function ConfirmStepDialog({
  row: { id, version },
  hint,
  ...dialog
}: StepDialogProps<Versioned> & { hint: string }) {
  return (
    <CommandDialog {...dialog} defaultValues={{}} toVariables={() => ({ input: { id, version } })}>
      <Typography>{hint}</Typography>
    </CommandDialog>
  );
}

/** A step back, with what is to be put right. */
export function ReturnStepDialog({
  row: { id, version },
  commentLabel,
  ...dialog
}: StepDialogProps<Versioned & { comment: string }> & { commentLabel: string }) {
  return (
    <CommandDialog
      {...dialog}
      grave
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, comment } })}
    >
      <TextInput
        name="comment"
        label={commentLabel}
        rows={3}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
