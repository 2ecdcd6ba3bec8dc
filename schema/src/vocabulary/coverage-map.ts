import type { Label, Labels } from './label.ts';

/** 宣传覆盖图: points of the plan by months, or by the branches of the province (or the bureaus of one). */
export const coverageAxes = ['MONTH', 'CITY'] as const;
export type CoverageAxis = (typeof coverageAxes)[number];
export const coverageAxisLabels: Labels<CoverageAxis> = {
  MONTH: { zh: '按月份', en: 'By month' },
  CITY: { zh: '按单位', en: 'By organization' },
};

/** Twelve months of the plan’s year, and what falls outside it. */
export const coverageMonths = 13;

/** Headings of the map as a spreadsheet: one row for each point and organization. */
export const coverageMapColumns = {
  number: { zh: '序号', en: 'No.' },
  section: { zh: '部分', en: 'Section' },
  title: { zh: '要点', en: 'Work item' },
  organization: { zh: '单位', en: 'Organization' },
  pieces: { zh: '稿件', en: 'Pieces' },
  adoptions: { zh: '采用', en: 'Adoptions' },
  activities: { zh: '活动', en: 'Activities' },
  otherYears: { zh: '其他年度稿件', en: 'Pieces of other years' },
  untied: { zh: '（未挂要点）', en: '(tied to no point)' },
} as const satisfies Record<string, Label>;

export const coverageMonthLabel = (month: number): Label => ({
  zh: `${month}月稿件`,
  en: `Pieces of month ${month}`,
});
