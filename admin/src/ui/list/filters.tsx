import SearchIcon from '@mui/icons-material/Search';
import TuneIcon from '@mui/icons-material/Tune';
import { type Theme, useMediaQuery } from '@mui/material';
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

interface FilterBarProps {
  /** stays in sight on a phone, where the others open at a click */
  search?: ReactNode;
  children?: ReactNode;
}

export function FilterBar({ search, children }: FilterBarProps) {
  const t = useMessages(uiMessages);
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [open, setOpen] = useState(false);
  const { filterValues, setFilters } = useListContext();
  const count = Object.keys(filterValues ?? {}).length;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {search}
      {phone && children && (
        <Button startIcon={<TuneIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {count > 0 ? t('filtersOn', { count }) : t('filters')}
        </Button>
      )}
      {(!phone || open) && children}
      {count > 0 && <Button onClick={() => setFilters({})}>{t('clearFilters')}</Button>}
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
      sx={{ width: { xs: '100%', sm: 190 } }}
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
        height: 38,
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
