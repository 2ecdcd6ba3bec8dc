/** What the province wrote on the way up the ladder. */
export const escalationTexts = {
  order: {
    requirement: '所列任务已逾期，请书面说明原因，明确完成时间和责任人，并在期限内办结。',
    days: 10,
  },
  CRITICISM: { grounds: '所列任务逾期后经催办、督办仍未办结，也未按要求书面说明原因，现提请通报批评。' },
  INTERVIEW: {
    grounds: '通报批评后所列任务仍无实质进展，现提请对主要负责人进行约谈。',
    persons: [{ name: '莫启明', post: '局长', responsibility: 'MAIN' as const }],
  },
  ACCOUNTABILITY: {
    grounds: '约谈时承诺的期限已过，所列任务仍未办结，也未报告新的安排，现提请问责。',
    persons: [
      { name: '石伟民', post: '业务科科长', responsibility: 'DIRECT' as const },
      { name: '莫启明', post: '局长', responsibility: 'MAIN' as const },
    ],
    measure: 'ADMONITION' as const,
    competentOrgan: '该局干部主管部门',
  },
  waived: '该局已于本周提交全部材料，正在补办手续，暂不再升级。',
};
