import { channelKindLabels, channelLevelLabels } from '@duban/schema/vocabulary/publicity';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { uiMessages } from '../../ui/ui.messages.ts';
import { ChannelChoices, type ChannelRow } from './channel.graphql.ts';

export type CarrierChoice = Pick<ChannelRow, 'id' | 'name' | 'kind' | 'level'>;

function Option({ channel }: { channel: CarrierChoice }) {
  const label = useLabel();
  return (
    <div>
      {channel.name}
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {label(channelLevelLabels, channel.level)} · {label(channelKindLabels, channel.kind)}
      </Box>
    </div>
  );
}

/** A channel of the register, or the name of one that it does not have; the form holds the choice or the name. */
export function ChannelInput({ name, label, required, hint }: InputProps) {
  const id = useId();
  const ui = useMessages(uiMessages);
  const { field, error } = useField(name, required ? { required } : {});
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useDocument(ChannelChoices, { filter: { search: typed.trim() || null } });
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <Autocomplete<CarrierChoice, false, false, true>
        id={id}
        freeSolo
        options={data?.channels.nodes ?? []}
        loading={isFetching}
        value={field.value as CarrierChoice | string | null}
        onInputChange={(_event, text, reason) => {
          setTyped(text);
          if (reason === 'input') field.onChange(text || null);
        }}
        onChange={(_event, chosen) => field.onChange(chosen)}
        filterOptions={(all) => all}
        getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
        getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
        isOptionEqualToValue={(option, chosen) => typeof chosen !== 'string' && option.id === chosen.id}
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            <Option channel={option} />
          </li>
        )}
        // A name that is still being looked up is not what is to be recorded: Enter chooses, and sends nothing off.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        renderInput={(params) => <TextField {...params} error={Boolean(error)} placeholder={ui('search')} />}
        noOptionsText={ui('noMatches')}
        loadingText="…"
        clearText={ui('clear')}
        openText={ui('open')}
        closeText={ui('close')}
        size="small"
      />
    </FieldFrame>
  );
}
