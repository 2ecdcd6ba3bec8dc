import {
  concernAnalysisColumns,
  publicConcernColumns as heading,
} from '@duban/schema/vocabulary/concern-columns';
import { exportNotes } from '@duban/schema/vocabulary/export';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import {
  concernSatisfactionLabels,
  concernSeverityLabels,
  concernSourceLabels,
  concernStatusLabels,
  concernUnitLabels,
} from '@duban/schema/vocabulary/public-concern';
import type { SignedIn } from '../../kernel/context.ts';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { workItemName } from '../work-plan/plan-names.queries.ts';
import { ConcernAnalysisFilter } from './concern-analysis.inputs.ts';
import { type AnalysisLine, analysisQuery } from './concern-analysis.queries.ts';
import { subjectName } from './concern-subject.queries.ts';
import { PublicConcernFilter } from './public-concern.inputs.ts';
import { visibleConcerns } from './public-concern.queries.ts';
import { type ConcernSheetLine, publicConcernsQuery } from './public-concern-sheet.queries.ts';

const column = columnOf<ConcernSheetLine>();
const columns = [
  column(heading.title, 'text', 40, (row) => row.title),
  column(heading.subject, 'text', 12, (row) => row.subject),
  column(heading.severity, 'text', 8, (row, { language }) => concernSeverityLabels[row.severity][language]),
  column(heading.status, 'text', 14, (row, { language }) => concernStatusLabels[row.status][language]),
  column(heading.source, 'text', 12, (row, { language }) => concernSourceLabels[row.source][language]),
  column(heading.channel, 'text', 18, (row) => row.channel),
  column(heading.raisedOn, 'day', 12, (row) => row.raisedOn),
  column(heading.place, 'text', 14, (row) => row.place),
  column(heading.placeNote, 'text', 20, (row) => row.placeNote),
  column(heading.intake, 'text', 14, (row) => row.intake),
  column(heading.handler, 'text', 14, (row) => row.handler),
  column(heading.dueOn, 'day', 12, (row) => row.dueOn),
  column(
    heading.overdue,
    'text',
    8,
    ({ status, dueOn }, { today, language }) =>
      exportNotes[status === 'ASSIGNED' && dueOn !== null && dueOn < today ? 'yes' : 'no'][language],
  ),
  column(heading.answeredAt, 'moment', 17, (row) => row.answeredAt),
  column(heading.answer, 'text', 50, (row) => row.answer),
  column(heading.satisfaction, 'text', 10, (row, { language }) =>
    row.satisfaction === null ? null : concernSatisfactionLabels[row.satisfaction][language],
  ),
  column(heading.repeats, 'number', 8, (row) => row.repeats),
  column(heading.tasks, 'number', 8, (row) => row.tasks),
  column(heading.workItems, 'text', 12, (row) => row.workItems),
  column(heading.text, 'text', 80, (row) => row.text),
];

async function concernTitle(context: SignedIn, id: string): Promise<string | null> {
  return (await visibleConcerns(context, [id]))[0]?.title ?? null;
}

const words: FilterWords<PublicConcernFilter> = {
  ids: { label: label.ids, value: 'ids' },
  status: { label: label.status, value: concernStatusLabels },
  source: { label: label.source, value: concernSourceLabels },
  severity: { label: label.severity, value: concernSeverityLabels },
  concernSubjectId: { label: label.subject, value: subjectName },
  organizationId: { label: label.organization, value: organizationName },
  subtreeOf: { label: label.subtree, value: organizationName },
  placeId: { label: label.place, value: organizationName },
  placeBranchId: { label: label.place, value: organizationName },
  workItemId: { label: label.workItem, value: workItemName },
  mergedIntoId: { label: label.mergedInto, value: concernTitle },
  raisedFrom: { label: label.raisedFrom, value: 'text' },
  raisedTo: { label: label.raisedTo, value: 'text' },
  overdue: { label: label.overdue, value: 'flag' },
  followed: { label: label.followed, value: 'flag' },
  awaitingViewer: { label: label.awaitingViewer, value: 'flag' },
  search: { label: label.search, value: 'text' },
};

/** 群众反映; without the persons, who stand apart. */
export const publicConcernSheet: Sheet<PublicConcernFilter, ConcernSheetLine> = {
  name: 'public-concerns',
  filter: { type: 'PublicConcernFilter', class: PublicConcernFilter, words },
  columns,
  query: publicConcernsQuery,
};

const figure = columnOf<AnalysisLine>();
const analysisWords: FilterWords<ConcernAnalysisFilter> = {
  from: { label: label.raisedFrom, value: 'text' },
  to: { label: label.raisedTo, value: 'text' },
  unit: { label: label.unit, value: concernUnitLabels },
  subtreeOf: { label: label.subtree, value: organizationName },
  placeBranchId: { label: label.place, value: organizationName },
  concernSubjectId: { label: label.subject, value: subjectName },
  source: { label: label.source, value: concernSourceLabels },
  workItemId: { label: label.workItem, value: workItemName },
};

/** 群众反映分析: subject × city × period. */
export const concernAnalysisSheet: Sheet<ConcernAnalysisFilter, AnalysisLine> = {
  name: 'concern-analysis',
  filter: { type: 'ConcernAnalysisFilter', class: ConcernAnalysisFilter, words: analysisWords },
  columns: [
    figure(concernAnalysisColumns.subject, 'text', 14, (row) => row.subject),
    figure(concernAnalysisColumns.place, 'text', 14, (row) => row.place),
    figure(concernAnalysisColumns.period, 'day', 12, (row) => row.period),
    figure(concernAnalysisColumns.raised, 'number', 10, (row) => row.raised),
    figure(concernAnalysisColumns.previous, 'number', 10, (row) => row.previous),
    figure(concernAnalysisColumns.lastYear, 'number', 10, (row) => row.lastYear),
    figure(concernAnalysisColumns.repeats, 'number', 10, (row) => row.repeats),
    figure(concernAnalysisColumns.settled, 'number', 10, (row) => row.settled),
    figure(concernAnalysisColumns.overdue, 'number', 10, (row) => row.overdue),
    figure(concernAnalysisColumns.satisfied, 'number', 10, (row) => row.satisfied),
    figure(concernAnalysisColumns.unsatisfied, 'number', 10, (row) => row.unsatisfied),
    figure(concernAnalysisColumns.followed, 'number', 10, (row) => row.followed),
  ],
  query: analysisQuery,
};
