import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../dates.ts';
import { uiMessages } from '../ui.messages.ts';
import { useFilterValue } from './filters.tsx';

const yearsBack = 4;

/** The API takes a year as a number, which a choice of texts would not give. */
export function YearFilter({ source = 'year', label }: { source?: string; label: string }) {
  const t = useMessages(uiMessages);
  const [value, change] = useFilterValue<number>(source);
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => thisYear - index);
  return (
    <TextField
      select
      value={value ?? ''}
      onChange={(event) => change(event.target.value === '' ? undefined : Number(event.target.value))}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 96 } }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        select: { displayEmpty: true, renderValue: (chosen) => (chosen ? String(chosen) : label) },
      }}
    >
      <MenuItem value="">{t('all')}</MenuItem>
      {years.map((year) => (
        <MenuItem key={year} value={year}>
          {year}
        </MenuItem>
      ))}
    </TextField>
  );
}
