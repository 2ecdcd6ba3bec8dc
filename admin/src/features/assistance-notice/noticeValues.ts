import type { CoverageMedia } from '@duban/schema/vocabulary/coverage-request';
import { addDays, dayOfMoment } from '../../ui/dates.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { NoticeSource } from './assistance-notice.graphql.ts';

/** What the form holds while it is written. */
export interface NoticeValues {
  organization: OrganizationChoice | null;
  title: string;
  mediaName: string;
  mediaKind: CoverageMedia;
  journalist: string;
  journalistPhone: string;
  content: string;
  assistance: string;
  opinion: string;
  startsAt: string;
  feedbackDueOn: string;
  workItems: WorkItemChoice[];
}

/** What one usually gives a unit to report back after the visit. */
const usualDays = 5;

export function beginWith(source: NoticeSource | null): NoticeValues {
  return {
    organization: source?.organization ?? null,
    title: source?.title ?? '',
    mediaName: '',
    mediaKind: source?.media[0] ?? 'TV',
    ...{ journalist: '', journalistPhone: '', assistance: '', opinion: '' },
    content: source?.content ?? '',
    startsAt: source?.startsAt ?? '',
    feedbackDueOn: source ? addDays(dayOfMoment(source.startsAt), usualDays) : '',
    workItems: [...(source?.workItems ?? [])],
  };
}

export function noticeInput({ organization, workItems, ...rest }: NoticeValues, source: NoticeSource | null) {
  return {
    ...rest,
    organizationId: organization?.id ?? '',
    coverageRequestId: source?.id ?? null,
    workItemIds: workItems.map(({ id }) => id),
  };
}

export function placeOfNotice(path: string): string {
  const [head = ''] = path.split('.');
  return { workItemIds: 'workItems', organizationId: 'organization' }[head] ?? path;
}
