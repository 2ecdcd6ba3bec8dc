import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type FieldValues, type UseFormReturn, useFormState } from 'react-hook-form';
import { appMessages } from '../../app/app.messages.ts';
import { type ApiErrorCode, isOutdated } from '../../app/errors.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';

interface FormFailureProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  stray: readonly string[];
}

/** What could not be put beside a field. In the form: a dialog keeps the keyboard, which a notice beside it would never get. */
export function FormFailure<Values extends FieldValues>({ form, stray }: FormFailureProps<Values>) {
  const t = useMessages(uiMessages);
  const app = useMessages(appMessages);
  const queryClient = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  const failure = useFormState({ control: form.control }).errors.root?.server;
  const text = failure?.message;
  const messages = text ? [...stray, text] : stray;
  const offersRefresh = isOutdated(failure?.type as ApiErrorCode);
  useEffect(() => {
    if (failure || stray.length > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [failure, stray]);
  if (messages.length === 0) return null;
  const refresh = async () => {
    await queryClient.invalidateQueries();
    // Once what was read anew is drawn.
    setTimeout(() => form.clearErrors('root.server'));
  };
  return (
    <Alert
      ref={box}
      severity="error"
      // clear of the bar above the page
      sx={{ scrollMarginTop: 72 }}
      action={
        offersRefresh ? (
          <Button color="inherit" onClick={() => void refresh()}>
            {app('refresh')}
          </Button>
        ) : undefined
      }
    >
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
      {offersRefresh && <div>{t('inputKept')}</div>}
    </Alert>
  );
}
