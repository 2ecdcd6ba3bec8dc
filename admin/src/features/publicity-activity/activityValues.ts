import { addDays } from '../../ui/dates.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { ActivityPage } from './publicity-activity.graphql.ts';

/** What the form holds while a plan is written. */
export interface ActivityValues {
  title: string;
  theme: string;
  occasionId: string;
  startsOn: string;
  endsOn: string;
  content: string;
  steps: { title: string; dueOn: string; doneOn: string | null }[];
  workItems: WorkItemChoice[];
  organizations: OrganizationChoice[];
}

export const emptyValues: ActivityValues = {
  ...{ title: '', theme: '', occasionId: '', startsOn: '', endsOn: '', content: '' },
  steps: [],
  workItems: [],
  organizations: [],
};

export function valuesOf(activity: ActivityPage): ActivityValues {
  return {
    title: activity.title,
    theme: activity.theme ?? '',
    occasionId: activity.occasion?.id ?? '',
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    content: activity.content ?? '',
    steps: activity.steps.map(({ title, dueOn, doneOn }) => ({ title, dueOn, doneOn: doneOn ?? null })),
    workItems: [...activity.workItems],
    organizations: [],
  };
}

export function activityInput({ workItems, organizations, ...values }: ActivityValues) {
  return {
    ...values,
    theme: values.theme.trim() || null,
    occasionId: values.occasionId || null,
    content: values.content.trim() || null,
    workItemIds: workItems.map(({ id }) => id),
    organizationIds: organizations.map(({ id }) => id),
  };
}

export function placeOfActivity(path: string): string {
  const [head = ''] = path.split('.');
  return { workItemIds: 'workItems', organizationIds: 'organizations' }[head] ?? path;
}

/** A step that is added falls a week after the one before, or on the first day. */
export function nextStep(steps: readonly { dueOn: string }[], startsOn: string) {
  const last = steps.at(-1)?.dueOn;
  return { title: '', dueOn: last ? addDays(last, 7) : startsOn, doneOn: null };
}
