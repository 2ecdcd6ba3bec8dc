import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCheckAuth, useLogin } from 'ra-core';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router-dom';
import { toApiError } from '../../app/errors.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { SignInFrame } from './SignInFrame.tsx';
import { sessionMessages } from './session.messages.ts';

/** Who is signed in already has no business here, and goes where they wanted to. */
function useLeaveWhenSignedIn() {
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  const { state } = useLocation();
  const wanted = state?.nextPathname ? `${state.nextPathname}${state.nextSearch ?? ''}` : '/';
  useEffect(() => {
    checkAuth({}, false).then(
      () => navigate(wanted, { replace: true }),
      () => undefined,
    );
  }, [checkAuth, navigate, wanted]);
}

function useSignIn() {
  const login = useLogin();
  const language = useLanguage();
  const form = useForm({ defaultValues: { username: '', password: '' } });
  const [problem, setProblem] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const submit = form.handleSubmit(async (values) => {
    setPending(true);
    setProblem([]);
    try {
      await login({ username: values.username.trim(), password: values.password });
    } catch (caught) {
      const error = toApiError(caught);
      const fields = Object.values(error.fields(language));
      setProblem(fields.length > 0 ? fields : [error.describe(language)]);
      setPending(false);
    }
  });
  return { form, submit: () => void submit(), problem, pending };
}

export function SignInPage() {
  useLeaveWhenSignedIn();
  const t = useMessages(sessionMessages);
  const { form, submit, problem, pending } = useSignIn();
  return (
    <SignInFrame>
      <Box>
        <Typography component="h1" variant="h1">
          {t('welcome')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('hint')}
        </Typography>
      </Box>
      {problem.length > 0 && <Alert severity="error">{problem.join(' ')}</Alert>}
      <FormBody form={form} submit={submit} stray={[]}>
        <TextInput name="username" label={t('username')} autoComplete="username" required autoFocus />
        <TextInput
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <Button
          type="submit"
          variant="contained"
          size="large"
          loading={pending}
          sx={{ mt: 1, minHeight: 42 }}
        >
          {t('submit')}
        </Button>
      </FormBody>
    </SignInFrame>
  );
}
