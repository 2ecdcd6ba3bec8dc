import Alert from '@mui/material/Alert';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { formatMoment } from './dates.ts';
import { uiMessages } from './ui.messages.ts';

interface SaidProps {
  what: 'returned' | 'withdrawn';
  by: { name: string } | null;
  at: string | null;
  why: string | null;
}

function Said({ what, by, at, why }: SaidProps) {
  const t = useMessages(uiMessages);
  const language = useLanguage();
  if (at === null || why === null) return null;
  return (
    <Alert
      severity={what === 'returned' ? 'warning' : 'info'}
      sx={{ mb: 2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {t(what, { name: by?.name ?? '', at: formatMoment(at, language), why })}
    </Alert>
  );
}

interface ReturnedNoticeProps {
  row: { returner: { name: string } | null; returnedAt: string | null; returnComment: string | null };
}

/** Until it is passed: what was to change is read beside what was changed. */
export function ReturnedNotice({ row: { returner, returnedAt, returnComment } }: ReturnedNoticeProps) {
  return <Said what="returned" by={returner} at={returnedAt} why={returnComment} />;
}

interface WithdrawnNoticeProps {
  row: { withdrawer: { name: string } | null; withdrawnAt: string | null; withdrawReason: string | null };
}

/** Who ended the draft, when and why. */
export function WithdrawnNotice({ row: { withdrawer, withdrawnAt, withdrawReason } }: WithdrawnNoticeProps) {
  return <Said what="withdrawn" by={withdrawer} at={withdrawnAt} why={withdrawReason} />;
}
