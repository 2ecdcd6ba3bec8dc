import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn, useFormState } from 'react-hook-form';
import { FormFailure } from './FormFailure.tsx';

interface FormBodyProps<Values extends FieldValues> {
  id?: string;
  form: UseFormReturn<Values>;
  submit: () => void;
  stray: readonly string[];
  children: ReactNode;
}

const controls = 'input, textarea, [role="combobox"], button';

/** Fields that search, lists of files and cards give the form no element of their own that it could lead to. */
function useFirstFault<Values extends FieldValues>({ control }: UseFormReturn<Values>) {
  const body = useRef<HTMLFormElement>(null);
  const { submitCount } = useFormState({ control });
  useEffect(() => {
    if (submitCount === 0) return;
    const fault = body.current?.querySelector('[data-fault]');
    if (fault?.contains(document.activeElement)) return;
    fault?.querySelector<HTMLElement>(controls)?.focus();
  }, [submitCount]);
  return body;
}

/** The form element, its fields one below the other, and above them what could not be put beside a field. */
export function FormBody<Values extends FieldValues>({
  id,
  form,
  submit,
  stray,
  children,
}: FormBodyProps<Values>) {
  const body = useFirstFault(form);
  return (
    <FormProvider {...form}>
      <Box
        ref={body}
        component="form"
        id={id}
        noValidate
        onSubmit={(event: React.FormEvent) => {
          event.preventDefault();
          event.stopPropagation();
          submit();
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <FormFailure form={form} stray={stray} />
        {children}
      </Box>
    </FormProvider>
  );
}
