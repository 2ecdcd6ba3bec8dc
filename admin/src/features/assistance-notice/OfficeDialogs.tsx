import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { CancelAssistanceNotice, ReviewAssistance } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import type { NoticeDialogProps } from './UnitDialogs.tsx';

export function ReviewDialog({
  row,
  decision,
  ...dialog
}: NoticeDialogProps & { decision: 'ACCEPT' | 'RETURN' }) {
  const t = useMessages(assistanceNoticeMessages);
  const { id, version } = row;
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'accept';
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={returning}
      document={ReviewAssistance}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment.trim() || null } })}
    >
      <TextInput
        name="comment"
        label={t(`${key}.comment`)}
        {...(returning && { hint: t('return.hint') })}
        rows={3}
        maxLength={textLimits.comment}
        required={returning}
        autoFocus
      />
    </CommandDialog>
  );
}

export function CancelDialog({ row, ...dialog }: NoticeDialogProps) {
  const t = useMessages(assistanceNoticeMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('cancel.title')}
      submitLabel={t('cancel.submit')}
      success={t('cancel.done')}
      grave
      document={CancelAssistanceNotice}
      defaultValues={{ reason: '' }}
      toVariables={({ reason }) => ({ input: { id, version, reason } })}
    >
      <TextInput
        name="reason"
        label={t('cancel.reason')}
        hint={t('cancel.hint')}
        rows={3}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
