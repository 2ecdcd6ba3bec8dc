import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';

interface FormBodyProps<Values extends FieldValues> {
  id?: string;
  form: UseFormReturn<Values>;
  submit: () => void;
  stray: readonly string[];
  children: ReactNode;
}

/** The form element, its fields one below the other, and above them what could not be put beside a field. */
export function FormBody<Values extends FieldValues>({
  id,
  form,
  submit,
  stray,
  children,
}: FormBodyProps<Values>) {
  return (
    <FormProvider {...form}>
      <Box
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
        {stray.length > 0 && (
          <Alert severity="error">
            {stray.map((message) => (
              <div key={message}>{message}</div>
            ))}
          </Alert>
        )}
        {children}
      </Box>
    </FormProvider>
  );
}
