import { lightLabels, lights } from '@duban/schema/vocabulary/assignment';
import { workItemColumns as heading } from '@duban/schema/vocabulary/export-columns';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import { sectionName } from '@duban/schema/vocabulary/ordinals';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { planTitle, sectionTitle } from './plan-names.queries.ts';
import { displayTitle } from './work-item.entity.ts';
import { type ItemRow, itemsQuery } from './work-item-sheet.queries.ts';
import { WorkItemFilter, WorkItemOrder } from './work-plan.inputs.ts';

const column = columnOf<ItemRow>();
const columns = [
  column(heading.year, 'number', 7, (row) => row.year),
  column(heading.number, 'number', 7, (row) => row.number),
  column(heading.section, 'text', 22, (row, { language }) =>
    sectionName({ ordinal: row.ordinal, title: row.section }, language),
  ),
  column(heading.title, 'text', 36, displayTitle),
  column(heading.requirement, 'text', 60, (row) => row.requirement),
  column(heading.lead, 'text', 28, (row) => row.lead),
  column(heading.light, 'text', 7, ({ light }, { language }) => {
    const code = light === null ? undefined : lights[light];
    return code ? lightLabels[code][language] : null;
  }),
  column(heading.percent, 'percent', 7, (row) => row.percent),
  column(heading.pending, 'number', 9, (row) => row.pending),
  column(heading.inProgress, 'number', 9, (row) => row.inProgress),
  column(heading.completionClaimed, 'number', 9, (row) => row.completionClaimed),
  column(heading.completed, 'number', 9, (row) => row.completed),
  column(heading.dueOn, 'day', 12, (row) => row.dueOn),
  column(heading.dueText, 'text', 14, (row) => row.dueText),
  column(heading.withdrawnOn, 'day', 12, (row) => row.withdrawnOn),
  column(heading.reportedAt, 'moment', 17, (row) => row.reportedAt),
  column(heading.reportOrganization, 'text', 28, (row) => row.reportOrganization),
  column(heading.reportSummary, 'text', 50, (row) => row.summary),
  column(heading.submissions, 'number', 7, (row) => row.submissions),
  column(heading.adoptions, 'number', 7, (row) => row.adoptions),
  column(heading.activities, 'number', 7, (row) => row.activities),
];

const words: FilterWords<WorkItemFilter> = {
  ids: { label: label.ids, value: 'ids' },
  year: { label: label.year, value: 'text' },
  workPlanId: { label: label.workPlan, value: planTitle },
  sectionId: { label: label.section, value: sectionTitle },
  organizationId: { label: label.organization, value: organizationName },
  light: { label: label.light, value: lightLabels },
  search: { label: label.search, value: 'text' },
  covered: { label: label.covered, value: 'flag' },
  assigned: { label: label.assigned, value: 'flag' },
};

/** 要点条目 */
export const workItemSheet: Sheet<WorkItemFilter, ItemRow> = {
  name: 'work-items',
  filter: { type: 'WorkItemFilter', class: WorkItemFilter, words },
  order: { type: 'WorkItemOrder', class: WorkItemOrder },
  columns,
  query: (context, filter, order) => itemsQuery(context, filter, order as WorkItemOrder | null),
};
