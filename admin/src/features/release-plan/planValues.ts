import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { YearPlan } from './release-plan.graphql.ts';

export interface EntryValues {
  /** empty for a new one */
  id: string;
  month: string;
  plannedOn: string;
  subject: string;
  subjectAreaId: string;
  workItems: WorkItemChoice[];
}

/** What the form holds while the plan is written. */
export interface PlanValues {
  documentNumber: string;
  entries: EntryValues[];
}

export function emptyEntry(month: string, subjectAreaId: string): EntryValues {
  return { id: '', month, plannedOn: '', subject: '', subjectAreaId, workItems: [] };
}

export function valuesOf(plan: YearPlan | undefined, subjectAreaId: string): PlanValues {
  return {
    documentNumber: plan?.documentNumber ?? '',
    entries: plan?.entries.map((entry) => ({
      ...{
        id: entry.id,
        month: String(entry.month),
        plannedOn: entry.plannedOn ?? '',
        subject: entry.subject,
      },
      subjectAreaId: entry.subjectArea.id,
      workItems: [...entry.workItems],
    })) ?? [emptyEntry('1', subjectAreaId)],
  };
}

export function entriesInput({ entries }: PlanValues) {
  return entries.map(({ id, month, plannedOn, subject, subjectAreaId, workItems }) => ({
    ...{ id: id || null, month: Number(month), plannedOn: plannedOn || null, subject, subjectAreaId },
    workItemIds: workItems.map((item) => item.id),
  }));
}

/** An error of one point stands beside the points. */
export function placeOfPlan(path: string): string {
  return path.replace(/workItemIds.*$/, 'workItems');
}
