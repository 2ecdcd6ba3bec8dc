import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useId } from 'react';
import { fromLocalInput, toLocalInput } from '../dates.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useField } from './useField.ts';

export interface InputProps {
  /** the path that the API's errors use */
  name: string;
  label: string;
  /** false writes "optional" beside the label; left out says nothing */
  required?: boolean;
  hint?: string;
  autoFocus?: boolean;
  disabled?: boolean;
}

interface BaseProps extends InputProps {
  maxLength?: number;
  field: Pick<
    TextFieldProps,
    'type' | 'multiline' | 'minRows' | 'maxRows' | 'select' | 'children' | 'autoComplete'
  > & {
    html?: Record<string, string | number>;
  };
  read?: (raw: string) => unknown;
  write?: (value: unknown) => string;
  counter?: boolean;
}

/** A count of what is left matters only once little is. */
const counterFrom = 0.8;

const asText = (value: unknown) => (value === null || value === undefined ? '' : String(value));

function BaseInput({
  name,
  label,
  required,
  hint,
  autoFocus,
  disabled,
  maxLength,
  field: look,
  read = (raw) => raw,
  write = asText,
  counter,
}: BaseProps) {
  const id = useId();
  const { field, error } = useField(name, { ...(required && { required }), ...(maxLength && { maxLength }) });
  const { html, ...props } = look;
  const text = write(field.value);
  return (
    <FieldFrame
      id={id}
      label={label}
      required={required}
      hint={hint}
      error={error}
      aside={
        counter && maxLength && text.length > maxLength * counterFrom
          ? `${text.length} / ${maxLength}`
          : undefined
      }
    >
      <TextField
        {...props}
        id={id}
        name={name}
        value={text}
        error={Boolean(error)}
        autoFocus={autoFocus}
        disabled={disabled}
        required={false}
        inputRef={field.ref}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(read(event.target.value))}
        slotProps={{
          htmlInput: {
            ...html,
            'aria-required': required || undefined,
            'aria-describedby': error || hint ? `${id}-message` : undefined,
          },
          select: { labelId: `${id}-label`, displayEmpty: true },
        }}
      />
    </FieldFrame>
  );
}

interface TextInputProps extends InputProps {
  rows?: number;
  type?: string;
  maxLength?: number;
  autoComplete?: string;
  /** which keyboard a phone shows */
  inputMode?: 'numeric';
}

export function TextInput({ rows, type = 'text', autoComplete, inputMode, ...props }: TextInputProps) {
  const multiline = rows ? { multiline: true, minRows: rows, maxRows: 16 } : { type };
  return (
    <BaseInput
      {...props}
      counter={Boolean(rows)}
      field={{ ...multiline, autoComplete: autoComplete ?? 'off', html: inputMode ? { inputMode } : {} }}
    />
  );
}

export function NumberInput({
  min,
  max,
  step = 1,
  ...props
}: InputProps & { min?: number; max?: number; step?: number | 'any' }) {
  const html = {
    step,
    inputMode: 'decimal',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  return (
    <BaseInput
      {...props}
      field={{ type: 'number', html }}
      read={(raw) => (raw === '' ? null : Number(raw))}
    />
  );
}

export function DateInput({ min, max, ...props }: InputProps & { min?: string; max?: string }) {
  return (
    <BaseInput {...props} field={{ type: 'date', html: { ...(min && { min }), ...(max && { max }) } }} />
  );
}

/** A day and a time of the bureaus' clock; the value is ISO 8601 with offset. */
export function MomentInput({ max, ...props }: InputProps & { max?: string }) {
  const write = (value: unknown) => (typeof value === 'string' && value !== '' ? toLocalInput(value) : '');
  return (
    <BaseInput
      {...props}
      field={{ type: 'datetime-local', html: max ? { max: toLocalInput(max) } : {} }}
      read={fromLocalInput}
      write={write}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
}

export function ChoiceInput({ choices, ...props }: InputProps & { choices: readonly Choice[] }) {
  const options = choices.map(({ value, label }) => (
    <MenuItem key={value} value={value}>
      {label}
    </MenuItem>
  ));
  return <BaseInput {...props} field={{ select: true, children: options }} />;
}
