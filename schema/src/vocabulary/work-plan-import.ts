import type { Labels } from './label.ts';

/** What an import may have to say of a line; %{excerpt} is the text in question. */
export const importWarningCodes = [
  'NOISE_LINE',
  'UNPLACED_TEXT',
  'NUMBER_GAP',
  'NUMBER_REPEATED',
  'NUMBER_RESTARTED',
  'NO_TITLE',
  'NO_DOCUMENT_NUMBER',
  'NO_ISSUE_DATE',
  'YEAR_DIFFERS',
  'UNKNOWN_ORGANIZATION',
  'UNREAD_FIGURE',
  'UNREAD_DEADLINE',
  'LEAD_ASSUMED',
] as const;
export type ImportWarningCode = (typeof importWarningCodes)[number];

export const importWarningLabels: Labels<ImportWarningCode> = {
  NOISE_LINE: { zh: '与正文无关，已略过：%{excerpt}', en: 'Not part of the notice, passed over: %{excerpt}' },
  UNPLACED_TEXT: { zh: '未归入任何要点：%{excerpt}', en: 'Belongs to no point: %{excerpt}' },
  NUMBER_GAP: { zh: '编号不连续：%{excerpt}', en: 'A number is missing before: %{excerpt}' },
  NUMBER_REPEATED: { zh: '编号重复：%{excerpt}', en: 'The number stands twice: %{excerpt}' },
  NUMBER_RESTARTED: {
    zh: '编号重新开始，已按全文顺序编号：%{excerpt}',
    en: 'Numbers start anew, counted through: %{excerpt}',
  },
  NO_TITLE: { zh: '没有找到标题', en: 'No title was found' },
  NO_DOCUMENT_NUMBER: { zh: '没有找到文号', en: 'No document number was found' },
  NO_ISSUE_DATE: { zh: '没有找到成文日期', en: 'No date of issue was found' },
  YEAR_DIFFERS: {
    zh: '标题中的年度与所填年度不同：%{excerpt}',
    en: 'The title’s year is not the one given: %{excerpt}',
  },
  UNKNOWN_ORGANIZATION: {
    zh: '机构树中没有对应的单位：%{excerpt}',
    en: 'No organization of the tree has this name: %{excerpt}',
  },
  UNREAD_FIGURE: {
    zh: '数字未能识别为指标，请核对：%{excerpt}',
    en: 'A figure that was not read as a target: %{excerpt}',
  },
  LEAD_ASSUMED: {
    zh: '未写明牵头单位，暂以首列单位为牵头：%{excerpt}',
    en: 'No lead is named; the first unit is taken as lead: %{excerpt}',
  },
  UNREAD_DEADLINE: {
    zh: '期限未能换算为日期，请核对：%{excerpt}',
    en: 'A deadline that gave no date: %{excerpt}',
  },
};

/** A province's notice has 83 points; more than so many are no notice, and would keep everybody waiting. */
export const workPlanImportLimits = { points: 3_000 } as const;

export const importMessages = {
  noticePoints: {
    zh: '要点超过 %{max} 条，请核对文件是否为工作要点',
    en: 'More than %{max} points: is the file a work plan?',
  },
} as const;
