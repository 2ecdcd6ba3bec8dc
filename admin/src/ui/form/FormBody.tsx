import Box from '@mui/material/Box';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn, useFormState } from 'react-hook-form';
import { FormFailure } from './FormFailure.tsx';

interface FormBodyProps<Values extends FieldValues> {
  id?: string;
  /** on a page the reader begins where they like */
  takesKeyboard?: boolean;
  form: UseFormReturn<Values>;
  submit: () => void;
  stray: readonly string[];
  children: ReactNode;
}

const controls = 'input, textarea, [role="combobox"], button';

const fields =
  'input:not([aria-hidden], [type="file"], [type="radio"]:not(:checked)), textarea, [role="combobox"]';

/** A dialog is opened to be filled in: where no field asks for the keyboard, the first one has it. */
function useFirstField(body: RefObject<HTMLFormElement | null>, wanted: boolean) {
  useEffect(() => {
    if (!wanted || body.current?.contains(document.activeElement)) return;
    body.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [body, wanted]);
}

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
  takesKeyboard = false,
  form,
  submit,
  stray,
  children,
}: FormBodyProps<Values>) {
  const body = useFirstFault(form);
  useFirstField(body, takesKeyboard);
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
