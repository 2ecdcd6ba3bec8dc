import { coverageMonthLabel, coverageMapColumns as heading } from '@duban/schema/vocabulary/coverage-map';
import { filterLabels as label } from '@duban/schema/vocabulary/export-filters';
import { sectionName } from '@duban/schema/vocabulary/ordinals';
import { columnOf, type FilterWords, type Sheet } from '../../kernel/export/sheet.ts';
import { organizationName } from '../organization/organization.queries.ts';
import { planTitle } from '../work-plan/plan-names.queries.ts';
import { displayTitle } from '../work-plan/work-item.entity.ts';
import { CoverageMapFilter } from './coverage-map.inputs.ts';
import { type CoverageMapLine, coverageMapQuery } from './coverage-map-sheet.queries.ts';

const column = columnOf<CoverageMapLine>();
const columns = [
  column(heading.number, 'number', 7, (row) => row.number),
  column(heading.section, 'text', 22, ({ ordinal, section }, { language }) =>
    ordinal === null || section === null ? null : sectionName({ ordinal, title: section }, language),
  ),
  column(heading.title, 'text', 36, ({ title, requirement }, { language }) =>
    requirement === null ? heading.untied[language] : displayTitle({ title, requirement }),
  ),
  column(heading.organization, 'text', 28, (row) => row.organization),
  column(heading.pieces, 'number', 7, (row) => row.pieces),
  column(heading.adoptions, 'number', 7, (row) => row.adoptions),
  column(heading.activities, 'number', 7, (row) => row.activities),
  ...Array.from({ length: 12 }, (_, index) =>
    column(coverageMonthLabel(index + 1), 'number', 9, ({ months }) => months[index] ?? 0),
  ),
  column(heading.otherYears, 'number', 14, ({ months }) => months[12] ?? 0),
];

const words: FilterWords<CoverageMapFilter> = {
  workPlanId: { label: label.workPlan, value: planTitle },
  parentId: { label: label.subtree, value: organizationName },
  organizationId: { label: label.author, value: organizationName },
};

/** 宣传覆盖图: points × organizations × months. */
export const coverageMapSheet: Sheet<CoverageMapFilter, CoverageMapLine> = {
  name: 'coverage-map',
  filter: { type: 'CoverageMapFilter', class: CoverageMapFilter, words },
  columns,
  query: coverageMapQuery,
};
