import Button from '@mui/material/Button';
import { appMessages } from '../app/app.messages.ts';
import { ApiError } from '../app/errors.ts';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { EmptyState } from './EmptyState.tsx';

/** In place of what could not be read: why, and another try. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const hint = error instanceof ApiError ? error.describe(language) : t('failedHint');
  return (
    <EmptyState title={t('failed')} hint={hint}>
      <Button variant="outlined" onClick={onRetry}>
        {t('retry')}
      </Button>
    </EmptyState>
  );
}
