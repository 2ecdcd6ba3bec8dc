import type { Label, Labels } from './label.ts';

/** Lists that can be taken along as a spreadsheet: GET or POST /exports/<name>.xlsx */
export const exportNames = [
  'assignments',
  'work-items',
  'supervision-orders',
  'submissions',
  'public-concerns',
  'concern-analysis',
  'coverage-map',
] as const;
export type ExportName = (typeof exportNames)[number];
/** Also the sheet's name and the beginning of the file's. */
export const exportTitles: Labels<ExportName> = {
  assignments: { zh: '督办台账', en: 'Supervision ledger' },
  'work-items': { zh: '要点条目', en: 'Work items' },
  'supervision-orders': { zh: '督办单', en: 'Supervision orders' },
  submissions: { zh: '信息报送', en: 'Submissions' },
  'public-concerns': { zh: '群众反映', en: 'Public concerns' },
  'concern-analysis': { zh: '群众反映分析', en: 'Analysis of concerns' },
  'coverage-map': { zh: '宣传覆盖图', en: 'Coverage map' },
};

export const exportLimits = {
  /** A sheet ends at 1,048,576 rows (ECMA-376, 18.3.1.73), one of which is the header. */
  rows: 1_000_000,
  /** by all users of one server, and by one of them */
  atOnce: 3,
  perUser: 1,
  /** characters of a filter as JSON: in an address, and in a body, which a thousand ids fit into */
  filter: 8_000,
  postedFilter: 64_000,
} as const;

/** The answer's header that says how many rows will come. */
export const exportRowsHeader = 'x-total-rows';

/** What the last sheet says of the file. */
export const exportNotes = {
  sheet: { zh: '导出说明', en: 'About this file' },
  title: { zh: '内容', en: 'Content' },
  filter: { zh: '筛选条件', en: 'Filter' },
  noFilter: { zh: '无（全部）', en: 'None (all)' },
  order: { zh: '排序', en: 'Order' },
  scope: { zh: '可见范围', en: 'Within the scope of' },
  rows: { zh: '行数', en: 'Rows' },
  at: { zh: '导出时间（北京时间）', en: 'Exported at (Asia/Shanghai)' },
  by: { zh: '导出人', en: 'Exported by' },
  ascending: { zh: '升序', en: 'ascending' },
  descending: { zh: '降序', en: 'descending' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  withheld: { zh: '（未通过保密审查，不导出）', en: '(not exported: has not passed secrecy review)' },
  chosen: { zh: '选中的 %{count} 项', en: '%{count} chosen' },
} as const satisfies Record<string, Label>;
