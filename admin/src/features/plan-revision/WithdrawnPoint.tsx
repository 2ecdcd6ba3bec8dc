import Alert from '@mui/material/Alert';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

/** On the page of a point that a revised notice withdrew. */
export function WithdrawnPoint({ withdrawnOn }: { withdrawnOn: string | null }) {
  const t = useMessages(planRevisionMessages);
  const language = useLanguage();
  if (!withdrawnOn) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('withdrawnNotice', { day: formatDay(withdrawnOn, language) })}
    </Alert>
  );
}
