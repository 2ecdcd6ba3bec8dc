import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { useField } from '../../ui/form/useField.ts';
import { uiMessages } from '../../ui/ui.messages.ts';
import { accountabilityMessages } from './accountability.messages.ts';

/** What is offered for the text typed so far. */
export interface Offer<Option> {
  options: readonly Option[];
  loading: boolean;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  onInputChange: (event: unknown, text: string, reason: string) => void;
}

interface CitationInputProps<Option> {
  name: string;
  label: string;
  placeholder: string;
  offer: Offer<Option>;
  disabled: boolean;
  tagOf: (option: Option) => string;
  rowOf: (option: Option) => ReactNode;
}

/** Several rows that a proposal rests on, found by the server. */
export function CitationInput<Option extends { id: string }>({
  name,
  label,
  placeholder,
  offer,
  disabled,
  tagOf,
  rowOf,
}: CitationInputProps<Option>) {
  const t = useMessages(accountabilityMessages);
  const ui = useMessages(uiMessages);
  const id = useId();
  const { field, error } = useField(name);
  const value = field.value as Option[];
  return (
    <FieldFrame id={id} label={label} error={error}>
      <Autocomplete
        id={id}
        multiple
        disableCloseOnSelect
        {...offer}
        disabled={disabled && value.length === 0}
        filterOptions={(all) => all}
        value={value}
        onChange={(_event, chosen) => field.onChange(chosen)}
        getOptionKey={(option) => option.id}
        getOptionLabel={tagOf}
        isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            <Box sx={{ display: 'flex', gap: 1, width: '100%', alignItems: 'baseline', minWidth: 0 }}>
              {rowOf(option)}
            </Box>
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            error={Boolean(error)}
            placeholder={value.length > 0 ? '' : disabled ? t('propose.chooseFirst') : placeholder}
          />
        )}
        noOptionsText={t('propose.noOptions')}
        loadingText="…"
        clearText={ui('clear')}
        openText={ui('open')}
        closeText={ui('close')}
        size="small"
      />
    </FieldFrame>
  );
}
