import {
  type ChannelKind,
  type ChannelLevel,
  channelKindLabels,
  channelKinds,
  channelLevelLabels,
  channelLevels,
} from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { dayOfMoment, today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { SubmissionDialogProps } from './ReviewDialog.tsx';
import { RecordAdoption } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

interface AdoptionValues {
  channel: string;
  kind: ChannelKind;
  level: ChannelLevel;
  adoptedOn: string;
  url: string;
}

function ChannelFields() {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
      <ChoiceInput
        name="kind"
        label={t('adoption.kind')}
        choices={channelKinds.map((value) => ({ value, label: label(channelKindLabels, value) }))}
      />
      <ChoiceInput
        name="level"
        label={t('adoption.level')}
        choices={channelLevels.map((value) => ({ value, label: label(channelLevelLabels, value) }))}
      />
    </Box>
  );
}

function Fields({ earliest }: { earliest: string }) {
  const t = useMessages(submissionMessages);
  return (
    <>
      <TextInput
        name="channel"
        label={t('record.channel')}
        hint={t('record.channelHint')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <ChannelFields />
      <DateInput
        name="adoptedOn"
        label={t('adoption.adoptedOn')}
        hint={t('record.adoptedOnHint')}
        min={earliest}
        max={today()}
        required
      />
      <TextInput
        name="url"
        label={t('record.url')}
        hint={t('record.urlHint')}
        type="url"
        maxLength={textLimits.url}
        required={false}
      />
    </>
  );
}

export function RecordAdoptionDialog({ piece, ...dialog }: SubmissionDialogProps) {
  const t = useMessages(submissionMessages);
  const { id, version } = piece;
  const empty: AdoptionValues = {
    channel: '',
    kind: 'NEWSPAPER',
    level: 'CITY',
    adoptedOn: today(),
    url: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('record.title')}
      submitLabel={t('record.submit')}
      success={t('record.done')}
      document={RecordAdoption}
      defaultValues={empty}
      toVariables={({ url, ...values }) => ({ input: { id, version, ...values, url: url.trim() || null } })}
    >
      <Fields earliest={dayOfMoment(piece.occurredAt)} />
    </CommandDialog>
  );
}
