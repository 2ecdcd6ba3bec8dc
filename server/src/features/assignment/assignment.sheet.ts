import {
  assignmentRoleLabels,
  assignmentStatusLabels,
  lightLabels,
} from '@duban/schema/vocabulary/assignment';
import { exportNotes } from '@duban/schema/vocabulary/export';
import { assignmentColumns as heading } from '@duban/schema/vocabulary/export-columns';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import { sectionName } from '@duban/schema/vocabulary/ordinals';
import { progressReportStatusLabels } from '@duban/schema/vocabulary/progress-report';
import { cadenceLabels } from '@duban/schema/vocabulary/work-plan';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { lightOn } from '../../kernel/light.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { planTitle, sectionTitle, workItemName } from '../work-plan/plan-names.queries.ts';
import { displayTitle } from '../work-plan/work-item.entity.ts';
import { AssignmentFilter, AssignmentOrder } from './assignment.inputs.ts';
import { assignmentName, type LedgerRow, ledgerQuery } from './assignment-sheet.queries.ts';

const column = columnOf<LedgerRow>();
const columns = [
  column(heading.year, 'number', 7, (row) => row.year),
  column(heading.number, 'number', 7, (row) => row.number),
  column(heading.section, 'text', 22, (row, { language }) =>
    sectionName({ ordinal: row.ordinal, title: row.section }, language),
  ),
  column(heading.item, 'text', 36, displayTitle),
  column(heading.requirement, 'text', 50, (row) => row.requirement),
  column(heading.organization, 'text', 28, (row) => row.organization),
  column(heading.superior, 'text', 28, (row) => row.superior),
  column(heading.role, 'text', 7, (row, { language }) => assignmentRoleLabels[row.role][language]),
  column(heading.status, 'text', 10, (row, { language }) => assignmentStatusLabels[row.status][language]),
  column(heading.light, 'text', 7, (row, { language, today }) => lightLabels[lightOn(row, today)][language]),
  column(heading.percent, 'percent', 7, (row) => row.percent),
  column(heading.dueOn, 'day', 12, (row) => row.dueOn),
  column(
    heading.overdue,
    'text',
    10,
    (row, { language }) => (row.overdue ? exportNotes.yes : exportNotes.no)[language],
  ),
  column(heading.cadence, 'text', 10, (row, { language }) => cadenceLabels[row.cadence][language]),
  column(heading.reportDueOn, 'day', 12, (row) => row.reportDueOn),
  column(heading.reportedAt, 'moment', 17, (row) => row.reportedAt),
  column(
    heading.reportStatus,
    'text',
    14,
    (row, { language }) => row.reportStatus && progressReportStatusLabels[row.reportStatus][language],
  ),
  column(heading.reportSummary, 'text', 50, (row) => row.summary),
  column(heading.difficulties, 'text', 30, (row) => row.difficulties),
  column(heading.nextSteps, 'text', 30, (row) => row.nextSteps),
  column(heading.assigner, 'text', 28, (row) => row.assigner),
  column(heading.assignedAt, 'moment', 17, (row) => row.assignedAt),
  column(heading.acknowledgedAt, 'moment', 17, (row) => row.acknowledgedAt),
  column(heading.leaderInCharge, 'text', 12, (row) => row.leaderInCharge),
  column(heading.responsiblePerson, 'text', 12, (row) => row.responsiblePerson),
  column(heading.completedAt, 'moment', 17, (row) => row.completedAt),
  column(heading.completionSummary, 'text', 40, (row) => row.completionSummary),
];

const words: FilterWords<AssignmentFilter> = {
  ids: { label: label.ids, value: 'ids' },
  year: { label: label.year, value: 'text' },
  workPlanId: { label: label.workPlan, value: planTitle },
  workItemId: { label: label.workItem, value: workItemName },
  sectionId: { label: label.section, value: sectionTitle },
  parentId: { label: label.parent, value: assignmentName },
  organizationId: { label: label.organization, value: organizationName },
  subtreeOf: { label: label.subtree, value: organizationName },
  status: { label: label.status, value: assignmentStatusLabels },
  light: { label: label.light, value: lightLabels },
  role: { label: label.role, value: assignmentRoleLabels },
  overdue: { label: label.overdue, value: 'flag' },
  mine: { label: label.mine, value: 'flag' },
  awaitingConfirmation: { label: label.awaitingConfirmation, value: 'flag' },
  search: { label: label.search, value: 'text' },
};

/** 督办台账 */
export const assignmentSheet: Sheet<AssignmentFilter, LedgerRow> = {
  name: 'assignments',
  filter: { type: 'AssignmentFilter', class: AssignmentFilter, words },
  order: { type: 'AssignmentOrder', class: AssignmentOrder },
  columns,
  query: (context, filter, order) => ledgerQuery(context, filter, order as AssignmentOrder | null),
};
