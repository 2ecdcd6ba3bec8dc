import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCan } from '../session/viewer.ts';
import { submissionMessages } from './submission.messages.ts';

/** From a report or a point to a piece about it; for liaison officers only. */
export function WriteLink({ from }: { from: { progressReportId: string } | { workItemIds: string } }) {
  const t = useMessages(submissionMessages);
  if (!useCan('SUBMIT_SUBMISSION')) return null;
  return (
    <Link
      component={RouterLink}
      to={`/submission/create?${new URLSearchParams(from)}`}
      sx={{ fontSize: '0.8125rem' }}
    >
      {t('writeNew')}
    </Link>
  );
}
