import { textLimits } from '@duban/schema/vocabulary/text';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';
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
  submitLabel?: string;
  success: string;
  // Each step's answer is of another shape; nothing of it is read here.
  document: TypedDocumentNode<unknown, { input: Input }>;
  grave?: boolean;
}

interface TextFieldProps {
  name: 'comment' | 'reason';
  label: string;
  hint?: string;
  required?: boolean;
}

function StepText({ required = true, ...field }: TextFieldProps) {
  return <TextInput {...field} rows={3} maxLength={textLimits.comment} required={required} autoFocus />;
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
      <StepText name="comment" label={commentLabel} />
    </CommandDialog>
  );
}

/** A step that is taken for a reason, which all who see the row read. */
export function ReasonStepDialog({
  row: { id, version },
  reasonLabel,
  hint,
  children,
  ...dialog
}: StepDialogProps<Versioned & { reason: string }> & {
  reasonLabel: string;
  hint?: string;
  children?: ReactNode;
}) {
  return (
    <CommandDialog
      {...dialog}
      defaultValues={{ reason: '' }}
      toVariables={({ reason }) => ({ input: { id, version, reason } })}
    >
      {children}
      <StepText name="reason" label={reasonLabel} {...(hint && { hint })} />
    </CommandDialog>
  );
}

type WithdrawStepProps = Omit<
  StepDialogProps<Versioned & { reason: string }>,
  'title' | 'submitLabel' | 'success' | 'grave'
>;

/** The end of a draft, in the same words whatever was drafted. */
export function WithdrawStepDialog(dialog: WithdrawStepProps) {
  const t = useMessages(uiMessages);
  return (
    <ReasonStepDialog
      {...dialog}
      grave
      title={t('withdraw.title')}
      submitLabel={t('withdraw.title')}
      success={t('withdraw.done')}
      reasonLabel={t('withdraw.reason')}
    >
      <Typography sx={{ mb: 1 }}>{t('withdraw.hint')}</Typography>
    </ReasonStepDialog>
  );
}

type Decision = 'ACCEPT' | 'RETURN';

/** Accepted, with a word if one likes; or returned, with what is to be put right. */
export function ReviewStepDialog({
  row: { id, version },
  decision,
  commentLabel,
  hint,
  ...dialog
}: StepDialogProps<Versioned & { decision: Decision; comment: string | null }> & {
  decision: Decision;
  commentLabel: string;
  hint?: string;
}) {
  const returning = decision === 'RETURN';
  return (
    <CommandDialog
      {...dialog}
      grave={returning}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment.trim() || null } })}
    >
      <StepText name="comment" label={commentLabel} required={returning} {...(hint && { hint })} />
    </CommandDialog>
  );
}
