import { activityLimits } from '@duban/schema/vocabulary/publicity-activity';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import { AnswerInvitation, type PartRow, ReportPart } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

interface PartDialogProps {
  part: PartRow;
  open: boolean;
  onClose: () => void;
}

export function AnswerDialog({ part, join, ...dialog }: PartDialogProps & { join: boolean }) {
  const t = useMessages(publicityActivityMessages);
  const { id, version, note } = part;
  const key = join ? 'join' : 'decline';
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={!join}
      document={AnswerInvitation}
      defaultValues={{ note: join ? (note ?? '') : '' }}
      toVariables={({ note: text }) => ({ input: { id, version, join, note: text.trim() || null } })}
    >
      <TextInput
        name="note"
        label={t(`${key}.note`)}
        rows={3}
        maxLength={textLimits.comment}
        required={!join}
        autoFocus
      />
    </CommandDialog>
  );
}

export function ReportPartDialog({ part, ...dialog }: PartDialogProps) {
  const t = useMessages(publicityActivityMessages);
  const { id, version } = part;
  return (
    <CommandDialog
      {...dialog}
      title={t('report.title')}
      submitLabel={t('report.submit')}
      success={t('report.done')}
      document={ReportPart}
      defaultValues={{
        ...{ events: part.events ?? null, people: part.people ?? null, materials: part.materials ?? null },
        summary: part.summary ?? '',
        files: [] as UploadedFile[],
      }}
      toVariables={({ events, people, materials, summary, files }) => ({
        input: {
          ...{ id, version, summary },
          ...{ events: Number(events), people: Number(people), materials: Number(materials) },
          attachmentIds: files.map((file) => file.id),
        },
      })}
      placeOf={(path) => (path.startsWith('attachmentIds') ? 'files' : path)}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        <NumberInput
          name="events"
          label={t('fields.events')}
          min={0}
          max={activityLimits.events}
          required
          autoFocus
        />
        <NumberInput name="people" label={t('fields.people')} min={0} max={activityLimits.people} required />
        <NumberInput
          name="materials"
          label={t('fields.materials')}
          min={0}
          max={activityLimits.materials}
          required
        />
      </Box>
      <TextInput
        name="summary"
        label={t('fields.partSummary')}
        hint={t('report.hint')}
        rows={4}
        maxLength={textLimits.comment}
        required
      />
      <AttachmentsInput name="files" label={t('fields.attachments')} required={false} />
    </CommandDialog>
  );
}
