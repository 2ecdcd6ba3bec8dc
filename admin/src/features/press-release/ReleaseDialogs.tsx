import { type PressForm, pressFormLabels, pressForms } from '@duban/schema/vocabulary/press-release';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { dayOfMoment, formatDay } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, MomentInput, TextInput } from '../../ui/form/inputs.tsx';
import { ChannelChoices } from '../channel/channel.graphql.ts';
import { ManyInput, type Named } from './ManyInput.tsx';
import {
  PieceChoices,
  PublishPressRelease,
  type ReleasePage,
  Speakers,
  TiePressRelease,
} from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import type { PressDialogProps } from './pressDialog.ts';

interface PublishValues {
  releasedAt: string;
  form: PressForm;
  place: string;
  delayReason: string;
  spokespersonId: string;
  channels: Named[];
  pieces: Named[];
}

const idsOf = (chosen: readonly Named[]) => chosen.map(({ id }) => id);

/** Beside the inputs that hold the choices. */
const placeOf = (path: string) =>
  path.startsWith('channelIds') ? 'channels' : path.startsWith('submissionIds') ? 'pieces' : path;

function ChannelsInput() {
  const t = useMessages(pressReleaseMessages);
  const [search, setSearch] = useState('');
  const { data, isFetching } = useDocument(ChannelChoices, { filter: { search: search || null } });
  const options = data?.channels.nodes ?? [];
  return (
    <ManyInput
      name="channels"
      label={t('fields.channels')}
      required={false}
      options={options}
      loading={isFetching}
      onSearch={setSearch}
    />
  );
}

function PiecesInput() {
  const t = useMessages(pressReleaseMessages);
  const [search, setSearch] = useState('');
  const filter = { status: 'ACCEPTED' as const, search: search || null };
  const { data, isFetching } = useDocument(PieceChoices, { filter });
  const options = (data?.submissions.nodes ?? []).map(({ id, title }) => ({ id, name: title }));
  return (
    <ManyInput
      name="pieces"
      label={t('fields.pieces')}
      hint={t('tie.hint')}
      required={false}
      options={options}
      loading={isFetching}
      onSearch={setSearch}
    />
  );
}

function SpeakerInput({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const { data } = useDocument(Speakers, { organizationId: row.bureau.id });
  const choices = (data?.spokespersons.nodes ?? []).map(({ id, name, title }) => ({
    value: id,
    label: `${name} · ${title}`,
  }));
  return <ChoiceInput name="spokespersonId" label={t('fields.spokesperson')} choices={choices} required />;
}

const isAfter = (releasedAt: string, { plannedOn }: ReleasePage) =>
  releasedAt !== '' && dayOfMoment(releasedAt) > plannedOn;

/** Asked for where the day is later than planned. */
function DelayInput({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const language = useLanguage();
  const releasedAt = useWatch({ name: 'releasedAt' }) as string;
  if (!isAfter(releasedAt, row)) return null;
  return (
    <TextInput
      name="delayReason"
      label={t('fields.delayReason')}
      hint={t('publish.delayed', { day: formatDay(row.plannedOn, language, true) })}
      maxLength={textLimits.comment}
      rows={2}
    />
  );
}

export function PublishDialog({ row, ...dialog }: PressDialogProps) {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  const { id, version } = row;
  const now = new Date().toISOString();
  const defaultValues: PublishValues = {
    ...{
      releasedAt: now,
      form: 'CONFERENCE',
      place: '',
      delayReason: '',
      spokespersonId: '',
      channels: [],
      pieces: [],
    },
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('publish.title')}
      submitLabel={t('publish.submit')}
      success={t('publish.done')}
      document={PublishPressRelease}
      defaultValues={defaultValues}
      placeOf={placeOf}
      toVariables={({ channels, pieces, place, delayReason, ...values }) => ({
        input: {
          ...{ id, version, ...values },
          place: place.trim() || null,
          delayReason: isAfter(values.releasedAt, row) ? delayReason.trim() || null : null,
          channelIds: idsOf(channels),
          submissionIds: idsOf(pieces),
        },
      })}
    >
      <Typography variant="body2">{t('publish.hint')}</Typography>
      <FieldPair>
        <MomentInput name="releasedAt" label={t('publish.releasedAt')} max={now} required />
        <ChoiceInput
          name="form"
          label={t('fields.form')}
          choices={pressForms.map((value) => ({ value, label: label(pressFormLabels, value) }))}
        />
      </FieldPair>
      <DelayInput row={row} />
      <SpeakerInput row={row} />
      <TextInput name="place" label={t('fields.place')} maxLength={textLimits.line} required={false} />
      <ChannelsInput />
      <PiecesInput />
    </CommandDialog>
  );
}

export function TieDialog({ row, ...dialog }: PressDialogProps) {
  const t = useMessages(pressReleaseMessages);
  const { id, version } = row;
  const pieces: Named[] = row.submissions.map((piece) => ({ id: piece.id, name: piece.title }));
  return (
    <CommandDialog
      {...dialog}
      title={t('tie.title')}
      submitLabel={t('tie.submit')}
      success={t('tie.done')}
      document={TiePressRelease}
      defaultValues={{ pieces }}
      placeOf={placeOf}
      toVariables={(values) => ({ input: { id, version, submissionIds: idsOf(values.pieces) } })}
    >
      <PiecesInput />
    </CommandDialog>
  );
}
