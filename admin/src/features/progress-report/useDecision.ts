import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { ConfirmCompletion } from '../assignment/assignment.graphql.ts';
import { ReviewProgressReport } from './progress-report.graphql.ts';
import { progressReportMessages } from './progress-report.messages.ts';
import type { QueueEntry } from './queue.ts';

export type Decision = 'accept' | 'return';

/** Accepts or returns the entry in hand; `problem` belongs beside the comment. */
export function useDecision(entry: QueueEntry) {
  const t = useMessages(progressReportMessages);
  const language = useLanguage();
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const review = useCommand(ReviewProgressReport);
  const confirm = useCommand(ConfirmCompletion);

  const send = (returning: boolean) => {
    const input = { id: entry.id, version: entry.version, comment: comment.trim() || null };
    const told = (accepted: string) => (returning ? t('returned') : accepted);
    return entry.claim
      ? confirm.run({ input: { ...input, decision: returning ? 'RETURN' : 'CONFIRM' } }, told(t('confirmed')))
      : review.run({ input: { ...input, decision: returning ? 'RETURN' : 'ACCEPT' } }, told(t('accepted')));
  };
  const decide = async (chosen: Decision) => {
    if (chosen === 'return' && comment.trim() === '') return setProblem(t('commentRequired'));
    setProblem(null);
    const outcome = await send(chosen === 'return');
    if (!outcome.ok) setProblem(Object.values(outcome.error.fields(language)).join(' ') || null);
  };
  const change = (text: string) => {
    setComment(text);
    setProblem(null);
  };
  return {
    comment,
    change,
    problem,
    decide: (chosen: Decision) => void decide(chosen),
    pending: review.pending || confirm.pending,
  };
}
