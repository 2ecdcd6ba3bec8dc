import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import { useListContext } from 'ra-core';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import type { Choice } from '../form/inputs.tsx';
import { tones } from '../tones.ts';
import { uiMessages } from '../ui.messages.ts';

/** One filter's value in the list around it, and how to change it; undefined removes it. */
export function useFilterValue<Value>(
  source: string,
): [Value | undefined, (value: Value | undefined) => void] {
  const { filterValues, setFilters } = useListContext();
  const change = (value: Value | undefined) => {
    const { [source]: _old, ...others } = filterValues;
    setFilters(value === undefined || value === '' ? others : { ...others, [source]: value });
  };
  return [filterValues[source] as Value | undefined, change];
}

export function FilterBar({ children }: { children: ReactNode }) {
  const t = useMessages(uiMessages);
  const { filterValues, setFilters, total } = useListContext();
  const filtered = Object.keys(filterValues ?? {}).length > 0;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {children}
      {filtered && <Button onClick={() => setFilters({})}>{t('clearFilters')}</Button>}
      <Box sx={{ ml: 'auto', fontSize: '0.8125rem', color: 'text.secondary', minHeight: 20 }}>
        {total !== undefined && t('total', { count: total })}
      </Box>
    </Box>
  );
}

const searchDelay = 350;

export function SearchFilter({ source = 'search', label }: { source?: string; label?: string }) {
  const t = useMessages(uiMessages);
  const [value, change] = useFilterValue<string>(source);
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  useEffect(() => {
    if (text === (value ?? '')) return undefined;
    const timer = setTimeout(() => change(text), searchDelay);
    return () => clearTimeout(timer);
  });
  const name = label ?? t('search');
  return (
    <TextField
      type="search"
      value={text}
      placeholder={name}
      onChange={(event) => setText(event.target.value)}
      sx={{ width: { xs: '100%', sm: 220 } }}
      slotProps={{
        htmlInput: { 'aria-label': name },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon sx={{ fontSize: 18 }} />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

export function ChoiceFilter({
  source,
  label,
  choices,
  width = 130,
}: {
  source: string;
  label: string;
  choices: readonly Choice[];
  width?: number;
}) {
  const t = useMessages(uiMessages);
  const [value = '', change] = useFilterValue<string>(source);
  const known = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      value={known ? value : ''}
      onChange={(event) => change(event.target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: width } }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        select: {
          displayEmpty: true,
          renderValue: (chosen) => choices.find((choice) => choice.value === chosen)?.label ?? label,
        },
      }}
    >
      <MenuItem value="">{t('all')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** On or not said; `value` is what the filter says when it is on. */
export function FlagFilter({
  source,
  label,
  value = true,
}: {
  source: string;
  label: string;
  value?: boolean;
}) {
  const [current, change] = useFilterValue<boolean>(source);
  const on = current === value;
  return (
    <ToggleButton
      value={source}
      selected={on}
      size="small"
      onChange={() => change(on ? undefined : value)}
      sx={{
        height: 40,
        px: 1.5,
        color: 'text.primary',
        backgroundColor: 'background.paper',
        borderColor: '#c3ced9',
        textTransform: 'none',
        '&.Mui-selected, &.Mui-selected:hover': {
          color: tones.info.text,
          backgroundColor: tones.info.wash,
          borderColor: tones.info.fill,
        },
      }}
    >
      {label}
    </ToggleButton>
  );
}
