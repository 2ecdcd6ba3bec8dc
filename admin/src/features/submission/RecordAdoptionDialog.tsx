import { type AdoptionPlace, adoptionPlaceLabels, adoptionPlaces } from '@duban/schema/vocabulary/channel';
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
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { dayOfMoment, today } from '../../ui/dates.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import { type CarrierChoice, ChannelInput } from '../channel/ChannelInput.tsx';
import type { SubmissionDialogProps } from './ReviewDialog.tsx';
import { RecordAdoption } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

interface AdoptionValues {
  /** One of the register, or a name that it does not have. */
  channel: CarrierChoice | string | null;
  kind: ChannelKind;
  level: ChannelLevel;
  place: AdoptionPlace;
  adoptedOn: string;
  url: string;
  attachmentIds: UploadedFile[];
}

/** What the register says stands; another channel says it here. */
function ChannelFields() {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  const channel = useWatch<AdoptionValues, 'channel'>({ name: 'channel' });
  if (channel !== null && typeof channel !== 'string') {
    const told = {
      kind: label(channelKindLabels, channel.kind),
      level: label(channelLevelLabels, channel.level),
    };
    return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('record.registered', told)}</Box>;
  }
  return (
    <FieldPair>
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
    </FieldPair>
  );
}

function Fields({ earliest }: { earliest: string }) {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  return (
    <>
      <ChannelInput name="channel" label={t('adoption.channel')} hint={t('record.channelHint')} required />
      <ChannelFields />
      <FieldPair>
        <DateInput
          name="adoptedOn"
          label={t('adoption.adoptedOn')}
          hint={t('record.adoptedOnHint')}
          min={earliest}
          max={today()}
          required
        />
        <ChoiceInput
          name="place"
          label={t('adoption.place')}
          choices={adoptionPlaces.map((value) => ({ value, label: label(adoptionPlaceLabels, value) }))}
        />
      </FieldPair>
      <TextInput
        name="url"
        label={t('record.url')}
        hint={t('record.urlHint')}
        type="url"
        maxLength={textLimits.url}
        required={false}
      />
      <AttachmentsInput name="attachmentIds" label={t('record.proof')} required={false} />
    </>
  );
}

function toInput({ channel, kind, level, url, attachmentIds, ...values }: AdoptionValues) {
  const carrier =
    channel !== null && typeof channel !== 'string'
      ? { channelId: channel.id }
      : { channel: channel?.trim() ?? '', kind, level };
  return {
    ...carrier,
    ...values,
    url: url.trim() || null,
    attachmentIds: attachmentIds.map((file) => file.id),
  };
}

export function RecordAdoptionDialog({ piece, ...dialog }: SubmissionDialogProps) {
  const t = useMessages(submissionMessages);
  const { id, version } = piece;
  const empty: AdoptionValues = {
    channel: null,
    kind: 'NEWSPAPER',
    level: 'CITY',
    place: 'ORDINARY',
    adoptedOn: today(),
    url: '',
    attachmentIds: [],
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('record.title')}
      submitLabel={t('record.submit')}
      success={t('record.done')}
      document={RecordAdoption}
      defaultValues={empty}
      placeOf={(path) => (path === 'channelId' ? 'channel' : path)}
      toVariables={(values) => ({ input: { id, version, ...toInput(values) } })}
    >
      <Fields earliest={dayOfMoment(piece.submittedAt)} />
    </CommandDialog>
  );
}
