import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useCloseNotification } from 'ra-core';
import { appMessages } from './app.messages.ts';
import type { ApiError } from './errors.ts';
import { useMessages } from './i18n/messages.ts';
import { useLanguage } from './i18n/useLabel.ts';

export function ErrorNotice({ error }: { error: ApiError }) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const close = useCloseNotification();
  const queryClient = useQueryClient();
  const refresh = () => {
    void queryClient.invalidateQueries();
    close();
  };
  const offersRefresh = error.outdated;
  return (
    <Alert
      severity="error"
      variant="filled"
      onClose={offersRefresh ? undefined : () => close()}
      closeText={t('close')}
      action={
        offersRefresh ? (
          <Button color="inherit" onClick={refresh}>
            {t('refresh')}
          </Button>
        ) : undefined
      }
    >
      {error.describe(language)}
    </Alert>
  );
}
