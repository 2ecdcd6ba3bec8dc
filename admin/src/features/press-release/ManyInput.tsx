import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { uiMessages } from '../../ui/ui.messages.ts';

export interface Named {
  id: string;
  name: string;
}

interface ManyInputProps extends InputProps {
  options: readonly Named[];
  loading: boolean;
  /** what is typed: the server searches */
  onSearch: (text: string) => void;
}

/** Several of a list that the server searches; the form holds the choices. */
export function ManyInput({ name, label, required, hint, options, loading, onSearch }: ManyInputProps) {
  const id = useId();
  const ui = useMessages(uiMessages);
  const { field, error } = useField(name);
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <Autocomplete<Named, true>
        multiple
        id={id}
        options={[...options]}
        loading={loading}
        value={field.value as Named[]}
        onInputChange={(_event, text, reason) => onSearch(reason === 'input' ? text.trim() : '')}
        onChange={(_event, chosen) => field.onChange(chosen)}
        filterOptions={(all) => all}
        filterSelectedOptions
        getOptionKey={(option) => option.id}
        getOptionLabel={(option) => option.name}
        isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
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
