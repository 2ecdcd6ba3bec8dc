import type { Labels } from './label.ts';
import type { OrganizationLevel } from './organization.ts';

export const unitClassActions = ['UPDATE'] as const;
export type UnitClassAction = (typeof unitClassActions)[number];

export const targetStandingActions = ['SET_TARGET'] as const;
export type TargetStandingAction = (typeof targetStandingActions)[number];

/** Where a unit stands on its way to the year's target; computed, never typed in. */
export const targetProgresses = ['REACHED', 'ON_PACE', 'BEHIND', 'NO_TARGET'] as const;
export type TargetProgress = (typeof targetProgresses)[number];
export const targetProgressLabels: Labels<TargetProgress> = {
  REACHED: { zh: '已完成目标', en: 'Target reached' },
  ON_PACE: { zh: '进度正常', en: 'On pace' },
  BEHIND: { zh: '落后于时序', en: 'Behind the year' },
  NO_TARGET: { zh: '未定目标', en: 'No target' },
};

/** What an office’s board is divided into where units stand in no class: the bureaus below by level, and the own house. */
export const boardGroups = ['CITY', 'COUNTY', 'OWN_HOUSE'] as const;
export type BoardGroup = (typeof boardGroups)[number];
export const boardGroupLabels: Labels<BoardGroup> = {
  CITY: { zh: '市局', en: 'City bureaus' },
  COUNTY: { zh: '县区局', en: 'County bureaus' },
  OWN_HOUSE: { zh: '处室和直属单位', en: 'Own departments' },
};

/** What the province calls those of a level that it scores. */
export const scoredLevelLabels: Labels<OrganizationLevel> = {
  CITY: boardGroupLabels.CITY,
  COUNTY: boardGroupLabels.COUNTY,
  PROVINCE: boardGroupLabels.OWN_HOUSE,
};

export function boardGroupOf(level: OrganizationLevel, officeLevel: OrganizationLevel): BoardGroup {
  if (level === officeLevel || level === 'PROVINCE') return 'OWN_HOUSE';
  return level;
}

/** The levels of whom an office ranks, the own house last. */
export function boardLevelsOf(officeLevel: OrganizationLevel): OrganizationLevel[] {
  return officeLevel === 'CITY' ? ['COUNTY', 'CITY'] : ['CITY', 'COUNTY', 'PROVINCE'];
}

/** Targets of a year have two decimals; classes are ordered, the first is the highest. */
export const annualTargetLimits = {
  points: 10_000,
  ordinals: 20,
  members: 300,
  firstYear: 2000,
  lastYear: 2100,
} as const;

/** What offices begin with: four classes with the targets that are usual in the field. */
export const usualClasses = [
  { ordinal: 1, name: '一类单位', points: 100 },
  { ordinal: 2, name: '二类单位', points: 80 },
  { ordinal: 3, name: '三类单位', points: 60 },
  { ordinal: 4, name: '四类单位', points: 40 },
] as const;
