import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';

/** The slider for the hand, the number for the exact. */
export function PercentInput({ name, label, hint }: InputProps) {
  const id = useId();
  const { field, error } = useField(name, { required: true });
  const value = field.value as number;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Slider
          value={value}
          min={0}
          max={100}
          step={5}
          onChange={(_event, next) => field.onChange(next)}
          aria-label={label}
          marks={[{ value: 0 }, { value: 50 }, { value: 100 }]}
          sx={{ flex: 1, mx: 1 }}
        />
        <TextField
          id={id}
          type="number"
          value={value}
          error={Boolean(error)}
          inputRef={field.ref}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.value === '' ? 0 : Number(event.target.value))}
          sx={{ width: 110, flex: 'none' }}
          slotProps={{
            htmlInput: { min: 0, max: 100 },
            input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
          }}
        />
      </Box>
    </FieldFrame>
  );
}
