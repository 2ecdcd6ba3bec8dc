import Link from '@mui/material/Link';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { useCan } from '../session/viewer.ts';
import { DraftSubmissionFromReport } from './draft.graphql.ts';
import { draftMessages } from './draft.messages.ts';
import { submissionMessages } from './submission.messages.ts';

/** From a point to a piece about it; for liaison officers only. */
export function WriteLink({ from }: { from: { workItemIds: string } }) {
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

/** 一稿多用: from a report to a draft of a piece, which keeps its source. */
export function DraftLink({ progressReportId }: { progressReportId: string }) {
  const t = useMessages(draftMessages);
  const navigate = useNavigate();
  const { run, pending } = useCommand(DraftSubmissionFromReport);
  if (!useCan('SUBMIT_SUBMISSION')) return null;
  const draft = async () => {
    const outcome = await run({ input: { progressReportId } });
    if (outcome.ok)
      navigate(`/submission/create?draftId=${outcome.data.draftSubmissionFromReport.submissionDraft.id}`);
  };
  return (
    <Link
      component="button"
      type="button"
      disabled={pending}
      onClick={() => void draft()}
      sx={{ fontSize: '0.8125rem' }}
    >
      {t('fromReportLink')}
    </Link>
  );
}
