import Alert from '@mui/material/Alert';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { formatMoment } from './dates.ts';
import { uiMessages } from './ui.messages.ts';

interface ReturnedNoticeProps {
  row: { returner: { name: string } | null; returnedAt: string | null; returnComment: string | null };
}

/** Until it is passed: what was to change is read beside what was changed. */
export function ReturnedNotice({ row: { returner, returnedAt, returnComment } }: ReturnedNoticeProps) {
  const t = useMessages(uiMessages);
  const language = useLanguage();
  if (returnComment === null || returnedAt === null) return null;
  const at = formatMoment(returnedAt, language);
  return (
    <Alert severity="warning" sx={{ mb: 2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {t('returned', { name: returner?.name ?? '', at, comment: returnComment })}
    </Alert>
  );
}
