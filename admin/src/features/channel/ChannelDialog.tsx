import {
  type ChannelOwnership,
  channelOwnershipLabels,
  channelOwnerships,
} from '@duban/schema/vocabulary/channel';
import {
  type ChannelKind,
  type ChannelLevel,
  channelKindLabels,
  channelKinds,
  channelLevelLabels,
  channelLevels,
} from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { type ChannelRow, CreateChannel, UpdateChannel } from './channel.graphql.ts';
import { channelMessages } from './channel.messages.ts';

interface ChannelValues {
  name: string;
  kind: ChannelKind;
  level: ChannelLevel;
  ownership: ChannelOwnership;
  startsOn: string;
  endsOn: string;
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

function Choices() {
  const t = useMessages(channelMessages);
  const label = useLabel();
  return (
    <FieldPair>
      <ChoiceInput
        name="kind"
        label={t('fields.kind')}
        choices={channelKinds.map((value) => ({ value, label: label(channelKindLabels, value) }))}
      />
      <ChoiceInput
        name="level"
        label={t('fields.level')}
        choices={channelLevels.map((value) => ({ value, label: label(channelLevelLabels, value) }))}
      />
      <ChoiceInput
        name="ownership"
        label={t('fields.ownership')}
        choices={channelOwnerships.map((value) => ({ value, label: label(channelOwnershipLabels, value) }))}
      />
    </FieldPair>
  );
}

function Fields() {
  const t = useMessages(channelMessages);
  return (
    <>
      <TextInput name="name" label={t('fields.name')} maxLength={textLimits.line} required autoFocus />
      <Choices />
      <FieldPair>
        <DateInput name="startsOn" label={t('fields.startsOn')} hint={t('startsOnHint')} required />
        <DateInput name="endsOn" label={t('fields.endsOn')} hint={t('endsOnHint')} required={false} />
      </FieldPair>
    </>
  );
}

const inputOf = ({ endsOn, ...values }: ChannelValues) => ({ ...values, endsOn: endsOn || null });

export function CreateChannelDialog(dialog: DialogProps) {
  const t = useMessages(channelMessages);
  const empty: ChannelValues = {
    name: '',
    kind: 'NEWSPAPER',
    level: 'CITY',
    ownership: 'OUTSIDE',
    startsOn: today(),
    endsOn: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('create.title')}
      submitLabel={t('create.submit')}
      success={t('create.done')}
      document={CreateChannel}
      defaultValues={empty}
      toVariables={(values) => ({ input: inputOf(values) })}
    >
      <Fields />
    </CommandDialog>
  );
}

export function EditChannelDialog({ channel, ...dialog }: DialogProps & { channel: ChannelRow }) {
  const t = useMessages(channelMessages);
  const { id, version, name, kind, level, ownership, startsOn, endsOn } = channel;
  const standing: ChannelValues = { name, kind, level, ownership, startsOn, endsOn: endsOn ?? '' };
  return (
    <CommandDialog
      {...dialog}
      title={t('edit.title')}
      submitLabel={t('edit.submit')}
      success={t('edit.done')}
      document={UpdateChannel}
      defaultValues={standing}
      toVariables={(values) => ({ input: { id, version, ...inputOf(values) } })}
    >
      <Fields />
    </CommandDialog>
  );
}
