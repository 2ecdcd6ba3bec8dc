import type { SecrecyOutcome } from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import type { SubmissionDialogProps } from './ReviewDialog.tsx';
import { ReviewSecrecy } from './submission.graphql.ts';

/** 保密审查 of the text as it stands. */
export function SecrecyDialog({
  piece,
  outcome,
  ...dialog
}: SubmissionDialogProps & { outcome: SecrecyOutcome }) {
  const t = useMessages(pieceWayMessages);
  const refusing = outcome === 'REFUSED';
  const { id, version } = piece;
  return (
    <CommandDialog
      {...dialog}
      title={t(`secrecy.${outcome}.title`)}
      submitLabel={t(`secrecy.${outcome}.submit`)}
      success={t(`secrecy.${outcome}.done`)}
      grave={refusing}
      document={ReviewSecrecy}
      defaultValues={{ opinion: '' }}
      toVariables={({ opinion }) => ({ input: { id, version, outcome, opinion: opinion.trim() || null } })}
    >
      <TextInput
        name="opinion"
        label={t('secrecy.opinion')}
        hint={t(`secrecy.${outcome}.hint`)}
        rows={3}
        maxLength={textLimits.comment}
        required={refusing}
        autoFocus
      />
    </CommandDialog>
  );
}
