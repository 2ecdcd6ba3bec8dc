import type { Labels } from './label.ts';

/** What the search goes through, in the order in which its groups stand. */
export const searchKinds = [
  'WORK_ITEM',
  'PROGRESS_REPORT',
  'SUPERVISION_ORDER',
  'SUBMISSION',
  'PUBLICITY_ACTIVITY',
  'PUBLIC_CONCERN',
  'COVERAGE_REQUEST',
  'ASSISTANCE_NOTICE',
  'PRESS_RELEASE',
  'BULLETIN',
] as const;
export type SearchKind = (typeof searchKinds)[number];
export const searchKindLabels: Labels<SearchKind> = {
  WORK_ITEM: { zh: '要点', en: 'Points of the plan' },
  PROGRESS_REPORT: { zh: '进展报告', en: 'Progress reports' },
  SUPERVISION_ORDER: { zh: '督办单', en: 'Supervision orders' },
  SUBMISSION: { zh: '信息稿件', en: 'Pieces' },
  PUBLICITY_ACTIVITY: { zh: '宣传活动', en: 'Activities' },
  PUBLIC_CONCERN: { zh: '群众反映', en: 'Public concerns' },
  COVERAGE_REQUEST: { zh: '宣传申报', en: 'Coverage requests' },
  ASSISTANCE_NOTICE: { zh: '协助宣传通知', en: 'Assistance notices' },
  PRESS_RELEASE: { zh: '新闻发布', en: 'Press releases' },
  BULLETIN: { zh: '通报', en: 'Bulletins' },
};

/** The console's page of what was found; a report stands on its assignment's. */
export const searchPages: Readonly<Record<SearchKind, string>> = {
  WORK_ITEM: 'work-item',
  PROGRESS_REPORT: 'assignment',
  SUPERVISION_ORDER: 'supervision-order',
  SUBMISSION: 'submission',
  PUBLICITY_ACTIVITY: 'publicity-activity',
  PUBLIC_CONCERN: 'public-concern',
  COVERAGE_REQUEST: 'coverage-request',
  ASSISTANCE_NOTICE: 'assistance-notice',
  PRESS_RELEASE: 'press-release',
  BULLETIN: 'bulletin',
};

export const searchLimits = {
  /** Characters of what is asked for. */
  text: 200,
  /** Of each kind those that are put in order: the newest. */
  ordered: 500,
  /** Of each kind so many are counted: what is in more is said to be in more. */
  counted: 1000,
  /** Rows of each kind on a page. */
  first: 5,
  most: 50,
  /** Characters around what was found. */
  excerpt: 120,
} as const;
