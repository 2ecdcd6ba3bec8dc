import { useMessages } from '../../app/i18n/messages.ts';
import { ReasonStepDialog, ReviewStepDialog } from '../../ui/form/StepDialogs.tsx';
import { CancelAssistanceNotice, ReviewAssistance } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import type { NoticeDialogProps } from './UnitDialogs.tsx';

export function ReviewDialog(props: NoticeDialogProps & { decision: 'ACCEPT' | 'RETURN' }) {
  const t = useMessages(assistanceNoticeMessages);
  const returning = props.decision === 'RETURN';
  const key = returning ? 'return' : 'accept';
  return (
    <ReviewStepDialog
      {...props}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      document={ReviewAssistance}
      commentLabel={t(`${key}.comment`)}
      {...(returning && { hint: t('return.hint') })}
    />
  );
}

export function CancelDialog(props: NoticeDialogProps) {
  const t = useMessages(assistanceNoticeMessages);
  return (
    <ReasonStepDialog
      {...props}
      title={t('cancel.title')}
      submitLabel={t('cancel.submit')}
      success={t('cancel.done')}
      grave
      document={CancelAssistanceNotice}
      reasonLabel={t('cancel.reason')}
      hint={t('cancel.hint')}
    />
  );
}
