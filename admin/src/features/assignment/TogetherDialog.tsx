import type { JointAction } from '@duban/schema/vocabulary/assignment';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import {
  ActOnAssignments,
  type AssignmentRow,
  type Outcome,
  RemindAssignments,
} from './assignment.graphql.ts';
import { togetherMessages } from './together.messages.ts';
import type { TogetherAction } from './together.ts';

export type Outcomes = readonly Outcome[];

interface TogetherDialogProps {
  action: TogetherAction;
  rows: readonly AssignmentRow[];
  title: string;
  submitLabel: string;
  onClose: () => void;
  onSettled: (outcomes: Outcomes) => void;
}

const words = { COMPLETE: 'summary', CONFIRM: 'opinion', RETURN: 'reason' } as const;

function Hint({ action }: { action: TogetherAction }) {
  const t = useMessages(togetherMessages);
  return <Typography variant="body2">{t(action)}</Typography>;
}

function ActDialog({ action, rows, onSettled, ...dialog }: TogetherDialogProps & { action: JointAction }) {
  const t = useMessages(togetherMessages);
  return (
    <CommandDialog
      {...dialog}
      open
      grave={action === 'RETURN'}
      document={ActOnAssignments}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({
        input: {
          action,
          assignments: rows.map(({ id, version }) => ({ id, version })),
          comment: comment || null,
        },
      })}
      onDone={({ actOnAssignments }) => onSettled(actOnAssignments.outcomes)}
    >
      <Hint action={action} />
      {action !== 'ACKNOWLEDGE' && (
        <TextInput
          name="comment"
          label={t(words[action])}
          rows={3}
          maxLength={textLimits.comment}
          required={action !== 'CONFIRM'}
          autoFocus
        />
      )}
    </CommandDialog>
  );
}

/** One command for all that were chosen. */
export function TogetherDialog({ action, ...props }: TogetherDialogProps) {
  const t = useMessages(togetherMessages);
  if (action !== 'REMIND') return <ActDialog {...props} action={action} />;
  const { rows, onSettled, ...dialog } = props;
  return (
    <CommandDialog
      {...dialog}
      open
      document={RemindAssignments}
      defaultValues={{ comment: t('usual') }}
      toVariables={({ comment }) => ({ input: { ids: rows.map(({ id }) => id), comment } })}
      onDone={({ remindAssignments }) => onSettled(remindAssignments.outcomes)}
    >
      <Hint action={action} />
      <TextInput name="comment" label={t('urging')} rows={2} maxLength={textLimits.line} required autoFocus />
    </CommandDialog>
  );
}
