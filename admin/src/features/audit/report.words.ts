/** What the trail calls drafts and versions of reports, and the figures that need evidence. */
export const reportWords = {
  zh: {
    actions: {
      saveProgressReportDraft: '保存报告草稿',
      discardProgressReportDraft: '删除报告草稿',
      correctProgressReport: '更正报告',
      requireEvidence: '设定佐证要求',
    },
    entities: { ProgressReportDraft: '报告草稿' },
    fields: { corrects: '所更正的报告', evidenceRequired: '须附佐证的指标' },
  },
  en: {
    actions: {
      saveProgressReportDraft: 'Saved a draft report',
      discardProgressReportDraft: 'Discarded a draft report',
      correctProgressReport: 'Corrected a report',
      requireEvidence: 'Said what needs evidence',
    },
    entities: { ProgressReportDraft: 'Draft report' },
    fields: { corrects: 'The report corrected', evidenceRequired: 'Needs evidence' },
  },
} as const;
