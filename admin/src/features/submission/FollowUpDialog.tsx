import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import type { SubmissionDialogProps } from './ReviewDialog.tsx';
import { FollowUpSubmission } from './submission.graphql.ts';

/** 续报: what is new, what was done, and whether the matter is closed with it. */
export function FollowUpDialog({ piece, ...dialog }: SubmissionDialogProps) {
  const t = useMessages(pieceWayMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('followUp.title')}
      submitLabel={t('followUp.submit')}
      success={t('followUp.done')}
      document={FollowUpSubmission}
      defaultValues={{ news: '', measures: '', closes: false }}
      toVariables={(values) => ({ input: { id: piece.id, ...values } })}
    >
      <TextInput
        name="news"
        label={t('followUp.news')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
      <TextInput
        name="measures"
        label={t('followUp.measures')}
        rows={4}
        maxLength={textLimits.comment}
        required
      />
      <CheckInput name="closes" label={t('followUp.closes')} />
    </CommandDialog>
  );
}
