import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FormBody } from './FormBody.tsx';
import { type CommandFormOptions, useCommandForm } from './useCommandForm.ts';

interface CommandFormProps<Data, Variables, Values extends FieldValues>
  extends CommandFormOptions<Data, Variables, Values> {
  submitLabel: string;
  grave?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** On a page what CommandDialog is in a dialog: the fields of one command, and below them its button. */
export function CommandForm<Data, Variables extends Record<string, unknown>, Values extends FieldValues>({
  submitLabel,
  grave = false,
  disabled = false,
  children,
  ...options
}: CommandFormProps<Data, Variables, Values>) {
  const { form, submit, pending, stray } = useCommandForm(options);
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      {children}
      <div>
        <Button
          type="submit"
          variant="contained"
          color={grave ? 'error' : 'primary'}
          loading={pending}
          disabled={disabled}
        >
          {submitLabel}
        </Button>
      </div>
    </FormBody>
  );
}
