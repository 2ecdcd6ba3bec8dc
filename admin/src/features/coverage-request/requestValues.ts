import type { CoverageMedia } from '@duban/schema/vocabulary/coverage-request';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { RequestPage } from './coverage-request.graphql.ts';

/** What the form holds while it is filled in. */
export interface RequestValues {
  department: string;
  title: string;
  content: string;
  startsAt: string;
  endsAt: string;
  contact: { name: string; post: string; officePhone: string; mobile: string };
  media: CoverageMedia[];
  workItems: WorkItemChoice[];
}

export function emptyRequest(workItems: WorkItemChoice[]): RequestValues {
  return {
    ...{ department: '', title: '', content: '', startsAt: '', endsAt: '' },
    contact: { name: '', post: '', officePhone: '', mobile: '' },
    media: [],
    workItems,
  };
}

export function valuesOf(row: RequestPage): RequestValues {
  const { name, post, officePhone, mobile } = row.contact;
  return {
    department: row.department,
    title: row.title,
    content: row.content,
    startsAt: row.startsAt,
    endsAt: row.endsAt ?? '',
    contact: { name, post, officePhone, mobile },
    media: [...row.media],
    workItems: [...row.workItems],
  };
}

export function requestInput({ workItems, endsAt, ...rest }: RequestValues) {
  return { ...rest, endsAt: endsAt || null, workItemIds: workItems.map(({ id }) => id) };
}

export function placeOfRequest(path: string): string {
  return path.startsWith('workItemIds') ? 'workItems' : path;
}
