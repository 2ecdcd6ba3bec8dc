import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import {
  DiscardProgressReportDraft,
  type Draft,
  SaveProgressReportDraft,
} from '../progress-report/progress-report.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { type ReportValues, reportInput } from './reportValues.ts';

/** The drafts of an assignment: one for each period that is reported on. */
export function useDrafts(assignmentId: string, drafts: readonly Draft[]) {
  const t = useMessages(assignmentMessages);
  const saving = useCommand(SaveProgressReportDraft);
  const discarding = useCommand(DiscardProgressReportDraft);
  const draftFor = (periodId: string) => drafts.find((draft) => (draft.periodId ?? '') === periodId);
  const save = (values: ReportValues) => {
    const version = draftFor(values.periodId)?.version ?? null;
    return saving.run({ input: { ...reportInput(assignmentId, values), version } }, t('report.draftSaved'));
  };
  const discard = ({ id, version }: Draft) =>
    discarding.run({ input: { id, version } }, t('report.draftDiscarded'));
  return { draftFor, save, discard, pending: saving.pending || discarding.pending };
}
