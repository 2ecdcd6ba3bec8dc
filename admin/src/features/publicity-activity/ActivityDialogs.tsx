import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ReasonStepDialog } from '../../ui/form/StepDialogs.tsx';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { placeOfActivity } from './activityValues.ts';
import {
  type ActivityPage,
  CancelActivity,
  InviteToActivity,
  SummariseActivity,
} from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';
import { UnitsInput } from './UnitsInput.tsx';

export interface ActivityDialogProps {
  activity: ActivityPage;
  open: boolean;
  onClose: () => void;
}

export function InviteDialog({ activity, ...dialog }: ActivityDialogProps) {
  const t = useMessages(publicityActivityMessages);
  const { id, version } = activity;
  return (
    <CommandDialog
      {...dialog}
      title={t('invite.title')}
      submitLabel={t('invite.submit')}
      success={t('invite.done')}
      document={InviteToActivity}
      defaultValues={{ organizations: [] as OrganizationChoice[] }}
      toVariables={({ organizations }) => ({
        input: { id, version, organizationIds: organizations.map((unit) => unit.id) },
      })}
      placeOf={placeOfActivity}
    >
      <UnitsInput name="organizations" required />
    </CommandDialog>
  );
}

export function SummariseDialog({ activity, ...dialog }: ActivityDialogProps) {
  const t = useMessages(publicityActivityMessages);
  const { id, version, summary, totals } = activity;
  const owing = totals ? totals.units - totals.reported : 0;
  return (
    <CommandDialog
      {...dialog}
      title={t('summarise.title')}
      submitLabel={t('summarise.submit')}
      success={t('summarise.done')}
      document={SummariseActivity}
      defaultValues={{ summary: summary ?? '', files: [] as UploadedFile[] }}
      toVariables={({ summary: text, files }) => ({
        input: { id, version, summary: text, attachmentIds: files.map((file) => file.id) },
      })}
      placeOf={(path) => (path.startsWith('attachmentIds') ? 'files' : path)}
      width="md"
    >
      <TextInput
        name="summary"
        label={t('fields.summary')}
        hint={owing > 0 ? t('summarise.owing', { count: owing }) : t('summarise.hint')}
        rows={8}
        maxLength={textLimits.body}
        required
        autoFocus
      />
      <AttachmentsInput name="files" label={t('fields.attachments')} required={false} />
    </CommandDialog>
  );
}

export function CancelDialog({ activity, ...dialog }: ActivityDialogProps) {
  const t = useMessages(publicityActivityMessages);
  return (
    <ReasonStepDialog
      {...dialog}
      row={activity}
      title={t('cancel.title')}
      submitLabel={t('cancel.submit')}
      success={t('cancel.done')}
      grave
      document={CancelActivity}
      reasonLabel={t('cancel.reason')}
      hint={t('cancel.hint')}
    />
  );
}
