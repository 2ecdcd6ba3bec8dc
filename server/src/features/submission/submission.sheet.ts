import { exportNotes } from '@duban/schema/vocabulary/export';
import { submissionColumns as heading } from '@duban/schema/vocabulary/export-columns';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import type { Language } from '@duban/schema/vocabulary/label';
import { submissionKindLabels } from '@duban/schema/vocabulary/publicity';
import { secrecyLabels, submissionStatusLabels } from '@duban/schema/vocabulary/submission';
import type { SignedIn } from '../../kernel/context.ts';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { visibleActivities } from '../publicity-activity/publicity-activity.queries.ts';
import { workItemName } from '../work-plan/plan-names.queries.ts';
import { SubmissionFilter } from './submission.inputs.ts';
import { type SubmissionLine, submissionsQuery } from './submission-sheet.queries.ts';

const column = columnOf<SubmissionLine>();

/** 导出 is leaving the system: what a piece says goes only with a text that passed secrecy review; that it is there does. */
const gated =
  (says: (row: SubmissionLine) => string | null) =>
  (row: SubmissionLine, { language }: { language: Language }) =>
    row.secrecy === 'PASSED' ? says(row) : exportNotes.withheld[language];

const columns = [
  column(
    heading.title,
    'text',
    50,
    gated((row) => row.title),
  ),
  column(heading.kind, 'text', 10, (row, { language }) => submissionKindLabels[row.kind][language]),
  column(heading.status, 'text', 10, (row, { language }) => submissionStatusLabels[row.status][language]),
  column(heading.organization, 'text', 28, (row) => row.organization),
  column(heading.author, 'text', 10, (row) => row.author),
  column(heading.occurredAt, 'moment', 17, (row) => row.occurredAt),
  column(heading.dueAt, 'moment', 17, (row) => row.dueAt),
  column(heading.submittedAt, 'moment', 17, (row) => row.submittedAt),
  column(
    heading.late,
    'text',
    7,
    ({ late }, { language }) => (late ? exportNotes.yes : exportNotes.no)[language],
  ),
  column(heading.secrecy, 'text', 12, (row, { language }) => secrecyLabels[row.secrecy][language]),
  column(heading.followUps, 'number', 7, (row) => row.followUps),
  column(heading.workItems, 'text', 12, (row) => row.workItems),
  column(heading.adoptions, 'number', 9, (row) => row.adoptions),
  column(heading.files, 'number', 7, (row) => row.files),
  column(heading.reviewer, 'text', 10, (row) => row.reviewer),
  column(heading.reviewedAt, 'moment', 17, (row) => row.reviewedAt),
  column(
    heading.reviewComment,
    'text',
    30,
    gated((row) => row.reviewComment),
  ),
  column(
    heading.body,
    'text',
    80,
    gated((row) => row.body),
  ),
];

async function activityTitle(context: SignedIn, id: string): Promise<string | null> {
  return (await visibleActivities(context, context.reader, [id]))[0]?.title ?? null;
}

const words: FilterWords<SubmissionFilter> = {
  ids: { label: label.ids, value: 'ids' },
  workItemId: { label: label.workItem, value: workItemName },
  organizationId: { label: label.author, value: organizationName },
  subtreeOf: { label: label.subtree, value: organizationName },
  publicityActivityId: { label: label.activity, value: activityTitle },
  status: { label: label.status, value: submissionStatusLabels },
  kind: { label: label.kind, value: submissionKindLabels },
  late: { label: label.late, value: 'flag' },
  awaitingReview: { label: label.awaitingReview, value: 'flag' },
  awaitingWriter: { label: label.awaitingWriter, value: 'flag' },
  secrecy: { label: label.secrecy, value: secrecyLabels },
  followUpOverdue: { label: label.followUpOverdue, value: 'flag' },
  submittedFrom: { label: label.submittedFrom, value: 'text' },
  submittedTo: { label: label.submittedTo, value: 'text' },
  adoptedFrom: { label: label.adoptedFrom, value: 'text' },
  adoptedTo: { label: label.adoptedTo, value: 'text' },
  branchId: { label: label.branch, value: organizationName },
  untied: { label: label.untied, value: 'flag' },
  search: { label: label.search, value: 'text' },
};

/** 信息报送 */
export const submissionSheet: Sheet<SubmissionFilter, SubmissionLine> = {
  name: 'submissions',
  filter: { type: 'SubmissionFilter', class: SubmissionFilter, words },
  columns,
  query: submissionsQuery,
};
