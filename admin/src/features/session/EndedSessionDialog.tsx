import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { signInAgain } from '../../app/authProvider.ts';
import { answerAsked, askedViewer, onAsked } from '../../app/endedSession.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import type { Viewer } from './session.graphql.ts';
import { sessionMessages } from './session.messages.ts';
import { useAttempt } from './useAttempt.ts';

function useAgain({ username }: Viewer) {
  const form = useForm({ defaultValues: { password: '' } });
  const { problem, pending, attempt } = useAttempt();
  const submit = form.handleSubmit(async ({ password }) => {
    if (await attempt(() => signInAgain(username, password))) return;
    form.reset();
    form.setFocus('password');
  });
  return { form, submit: () => void submit(), problem, pending };
}

function PasswordDialog({ viewer }: { viewer: Viewer }) {
  const t = useMessages(sessionMessages);
  const id = useId();
  const { form, submit, problem, pending } = useAgain(viewer);
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={`${id}-title`} aria-describedby={`${id}-why`}>
      <DialogTitle id={`${id}-title`} component="h2" variant="h2">
        {t('ended.title')}
      </DialogTitle>
      <DialogContent dividers>
        <Typography id={`${id}-why`} variant="body2" sx={{ mb: 2 }}>
          {t('ended.why', { name: viewer.name, username: viewer.username })}
        </Typography>
        {problem !== null && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        <FormBody id={id} takesKeyboard form={form} submit={submit} stray={[]}>
          <PasswordInput autoFocus />
        </FormBody>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button onClick={() => answerAsked(false)} disabled={pending}>
          {t('ended.leave')}
        </Button>
        <Button type="submit" form={id} variant="contained" loading={pending}>
          {t('ended.goOn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Over whatever page and dialog is open: nothing of them is lost. It is left by the password or on purpose. */
export function EndedSessionDialog() {
  const viewer = useSyncExternalStore(onAsked, askedViewer);
  return viewer ? <PasswordDialog viewer={viewer} /> : null;
}
