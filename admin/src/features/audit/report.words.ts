/** What the trail calls drafts and versions of reports, and the figures that need evidence. */
export const reportWords = {
  zh: {
    actions: {
      saveProgressReportDraft: '保存报告草稿',
      discardProgressReportDraft: '删除报告草稿',
      correctProgressReport: '更正报告',
      requireEvidence: '设定佐证要求',
      splitTargets: '分解指标',
      rollUps: '下级汇总',
    },
    entities: { ProgressReportDraft: '报告草稿' },
    fields: {
      corrects: '所更正的报告',
      evidenceRequired: '须附佐证的指标',
      shares: '指标分解',
      confirmed: '已确认',
    },
  },
  en: {
    actions: {
      saveProgressReportDraft: 'Saved a draft report',
      discardProgressReportDraft: 'Discarded a draft report',
      correctProgressReport: 'Corrected a report',
      requireEvidence: 'Said what needs evidence',
      splitTargets: 'Shared out figures',
      rollUps: 'Rolled up from parts',
    },
    entities: { ProgressReportDraft: 'Draft report' },
    fields: {
      corrects: 'The report corrected',
      evidenceRequired: 'Needs evidence',
      shares: 'Shares',
      confirmed: 'Confirmed',
    },
  },
} as const;
