import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useId } from 'react';
import type { InputProps } from './inputs.tsx';
import { useField } from './useField.ts';

/** Yes or no; what it means stands below. */
export function CheckInput({ name, label, hint }: InputProps) {
  const id = useId();
  const { field, error } = useField(name);
  return (
    <div data-fault={error ? '' : undefined}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={Boolean(field.value)}
            onChange={(_event, checked) => field.onChange(checked)}
            slotProps={{ input: { 'aria-describedby': hint || error ? `${id}-message` : undefined } }}
          />
        }
        label={label}
      />
      {(hint || error) && (
        <FormHelperText id={`${id}-message`} error={Boolean(error)} sx={{ mt: 0 }}>
          {error ?? hint}
        </FormHelperText>
      )}
    </div>
  );
}
