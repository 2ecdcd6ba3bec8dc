import Alert from '@mui/material/Alert';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { formatMoment } from './dates.ts';
import { uiMessages } from './ui.messages.ts';

interface WithdrawnNoticeProps {
  row: { withdrawer: { name: string } | null; withdrawnAt: string | null; withdrawReason: string | null };
}

/** Who ended the draft, when and why. */
export function WithdrawnNotice({ row: { withdrawer, withdrawnAt, withdrawReason } }: WithdrawnNoticeProps) {
  const t = useMessages(uiMessages);
  const language = useLanguage();
  if (withdrawnAt === null || withdrawReason === null) return null;
  const at = formatMoment(withdrawnAt, language);
  return (
    <Alert severity="info" sx={{ mb: 2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {t('withdrawn', { name: withdrawer?.name ?? '', at, reason: withdrawReason })}
    </Alert>
  );
}
