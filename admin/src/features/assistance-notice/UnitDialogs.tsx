import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { dayOfMoment, today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { ArrangeAssistance, type NoticePage, ReportAssistance } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';

export interface NoticeDialogProps {
  row: NoticePage;
  open: boolean;
  onClose: () => void;
}

export function ArrangeDialog({ row, ...dialog }: NoticeDialogProps) {
  const t = useMessages(assistanceNoticeMessages);
  const { id, version, arrangement } = row;
  const { name = '', post = '', phone = '', place = '', note } = arrangement ?? {};
  return (
    <CommandDialog
      {...dialog}
      title={t('arrange.title')}
      submitLabel={t('arrange.submit')}
      success={t('arrange.done')}
      document={ArrangeAssistance}
      defaultValues={{ name, post, phone, place, note: note ?? '' }}
      toVariables={({ note: said, ...values }) => ({
        input: { id, version, ...values, note: said.trim() || null },
      })}
    >
      <TextInput name="name" label={t('fields.receiver')} maxLength={textLimits.line} required autoFocus />
      <TextInput name="post" label={t('fields.post')} maxLength={textLimits.line} required />
      <TextInput name="phone" label={t('fields.phone')} hint={t('form.phoneHint')} type="tel" required />
      <TextInput name="place" label={t('fields.place')} maxLength={textLimits.line} required />
      <TextInput
        name="note"
        label={t('fields.note')}
        rows={2}
        maxLength={textLimits.comment}
        required={false}
      />
    </CommandDialog>
  );
}

export function ReportDialog({ row, ...dialog }: NoticeDialogProps) {
  const t = useMessages(assistanceNoticeMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('report.title')}
      submitLabel={t('report.submit')}
      success={t('report.done')}
      document={ReportAssistance}
      defaultValues={{ feedback: row.feedback ?? '', appearedOn: row.appearedOn ?? '', url: row.url ?? '' }}
      toVariables={({ feedback, appearedOn, url }) => ({
        input: { id, version, feedback, appearedOn: appearedOn || null, url: url.trim() || null },
      })}
    >
      <TextInput
        name="feedback"
        label={t('fields.feedback')}
        hint={t('report.hint')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
      <DateInput
        name="appearedOn"
        label={t('fields.appearedOn')}
        min={dayOfMoment(row.startsAt)}
        max={today()}
        required={false}
      />
      <TextInput
        name="url"
        label={t('fields.url')}
        hint={t('report.urlHint')}
        type="url"
        maxLength={textLimits.url}
        required={false}
      />
    </CommandDialog>
  );
}
