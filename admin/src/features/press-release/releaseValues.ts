import type { AdHocOrigin, PressMode } from '@duban/schema/vocabulary/press-release';
import { addDays, today } from '../../ui/dates.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { ReleasePage } from './press-release.graphql.ts';

/** What the form holds while it is written. */
export interface ReleaseValues {
  mode: PressMode;
  title: string;
  body: string;
  subjectAreaId: string;
  plannedOn: string;
  planEntryId: string;
  adHoc: { origin: AdHocOrigin; party: string; day: string };
  workItems: WorkItemChoice[];
}

export function emptyRelease(workItems: WorkItemChoice[]): ReleaseValues {
  return {
    mode: 'AD_HOC',
    ...{ title: '', body: '', subjectAreaId: '', planEntryId: '' },
    plannedOn: addDays(today(), 7),
    adHoc: { origin: 'APPLIED', party: '', day: today() },
    workItems,
  };
}

export function valuesOf(row: ReleasePage): ReleaseValues {
  return {
    mode: row.mode,
    title: row.title,
    body: row.body,
    subjectAreaId: row.subjectArea.id,
    plannedOn: row.plannedOn,
    planEntryId: row.planEntry?.id ?? '',
    adHoc: {
      origin: row.adHocOrigin ?? 'APPLIED',
      party: row.adHocParty ?? '',
      day: row.adHocOn ?? today(),
    },
    workItems: [...row.workItems],
  };
}

export function releaseInput({ mode, planEntryId, adHoc, workItems, ...words }: ReleaseValues) {
  return {
    ...words,
    mode,
    planEntryId: mode === 'ROUTINE' ? planEntryId || null : null,
    adHoc: mode === 'AD_HOC' ? adHoc : null,
    workItemIds: workItems.map(({ id }) => id),
  };
}

export function placeOfRelease(path: string): string {
  return path.startsWith('workItemIds') ? 'workItems' : path;
}
