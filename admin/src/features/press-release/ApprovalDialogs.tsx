import type { ApprovalDecision } from '@duban/schema/vocabulary/press-release';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import { DecidePressApproval, RecordPressConsent } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import type { PressDialogProps } from './pressDialog.ts';

interface DecideValues {
  comment: string;
  outside: { decidedBy: string; decidedOn: string; replyNumber: string };
  attachmentIds: UploadedFile[];
}

function OutsideFields() {
  const t = useMessages(pressReleaseMessages);
  return (
    <>
      <TextInput
        name="outside.decidedBy"
        label={t('decide.decidedBy')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <FieldPair>
        <DateInput name="outside.decidedOn" label={t('decide.decidedOn')} max={today()} required />
        <TextInput
          name="outside.replyNumber"
          label={t('decide.replyNumber')}
          maxLength={textLimits.line}
          required={false}
        />
      </FieldPair>
    </>
  );
}

/** The awaited step: an opinion within the system, or what an outer body replied. */
export function DecideDialog({
  row,
  decision,
  ...dialog
}: PressDialogProps & { decision: ApprovalDecision }) {
  const t = useMessages(pressReleaseMessages);
  const { id, version } = row;
  const step = row.steps[row.position - 1];
  const outside = step?.kind === 'OUTSIDE';
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'pass';
  const defaultValues: DecideValues = {
    comment: '',
    outside: { decidedBy: step?.body ?? '', decidedOn: today(), replyNumber: '' },
    attachmentIds: [],
  };
  return (
    <CommandDialog
      {...dialog}
      title={t(`decide.${key}`, { step: step?.name ?? '' })}
      submitLabel={t(`decide.${key}Submit`)}
      success={t(`decide.${key}Done`)}
      grave={returning}
      document={DecidePressApproval}
      defaultValues={defaultValues}
      toVariables={({ comment, outside: reply, attachmentIds }) => ({
        input: {
          ...{ id, version, decision },
          comment: comment.trim() || null,
          outside: outside ? { ...reply, replyNumber: reply.replyNumber.trim() || null } : null,
          attachmentIds: attachmentIds.map((file) => file.id),
        },
      })}
    >
      {outside && <OutsideFields />}
      <TextInput
        name="comment"
        label={t(returning ? 'decide.reason' : outside ? 'decide.reply' : 'decide.comment')}
        {...(returning && { hint: t('decide.reasonHint') })}
        rows={3}
        maxLength={textLimits.comment}
        required={returning || outside}
        autoFocus={!outside}
      />
      {outside && <AttachmentsInput name="attachmentIds" label={t('decide.files')} required={false} />}
    </CommandDialog>
  );
}

export function ConsentDialog({ row, ...dialog }: PressDialogProps) {
  const t = useMessages(pressReleaseMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('consent.title')}
      submitLabel={t('consent.submit')}
      success={t('consent.done')}
      document={RecordPressConsent}
      defaultValues={{
        by: row.consentBy ?? '',
        day: row.consentOn ?? today(),
        reference: row.consentReference ?? '',
      }}
      toVariables={(values) => ({ input: { id, version, ...values } })}
    >
      <TextInput name="by" label={t('consent.by')} maxLength={textLimits.line} required autoFocus />
      <FieldPair>
        <DateInput name="day" label={t('consent.day')} max={today()} required />
        <TextInput name="reference" label={t('consent.reference')} maxLength={textLimits.line} required />
      </FieldPair>
    </CommandDialog>
  );
}
