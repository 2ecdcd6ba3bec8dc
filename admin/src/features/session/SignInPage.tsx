import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCheckAuth, useLogin } from 'ra-core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import { SignInFrame } from './SignInFrame.tsx';
import { sessionMessages } from './session.messages.ts';
import { useAttempt } from './useAttempt.ts';

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
  const form = useForm({ defaultValues: { username: '', password: '' } });
  const { problem, pending, attempt } = useAttempt();
  const submit = form.handleSubmit(({ username, password }) =>
    attempt(() => login({ username: username.trim(), password })),
  );
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
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      <FormBody form={form} submit={submit} stray={[]}>
        <TextInput name="username" label={t('username')} autoComplete="username" required autoFocus />
        <PasswordInput />
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
