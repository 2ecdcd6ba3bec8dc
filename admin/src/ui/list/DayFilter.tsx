import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { addDays, dayOfMoment, fromLocalInput } from '../dates.ts';
import { useFilterValue } from './filters.tsx';

interface DayFilterProps {
  source: string;
  label: string;
  /** true: up to the end of that day, which is the moment when the next one begins */
  inclusiveEnd?: boolean;
}

/** A day to choose; the filter holds the moment, by the bureaus' clock. */
export function DayFilter({ source, label, inclusiveEnd = false }: DayFilterProps) {
  const id = useId();
  const [moment, change] = useFilterValue<string>(source);
  const shift = inclusiveEnd ? 1 : 0;
  const day = moment ? addDays(dayOfMoment(moment), -shift) : '';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, width: { xs: '100%', sm: 'auto' } }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ fontSize: '0.8125rem', color: 'text.secondary', minWidth: 20 }}
      >
        {label}
      </Box>
      <TextField
        id={id}
        type="date"
        value={day}
        onChange={({ target }) =>
          change(target.value ? fromLocalInput(`${addDays(target.value, shift)}T00:00`) : undefined)
        }
        sx={{ width: { xs: '100%', sm: 150 } }}
      />
    </Box>
  );
}
