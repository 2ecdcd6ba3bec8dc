/** What the trail calls the commands, objects and fields of revisions. */
export const revisionWords = {
  zh: {
    actions: {
      withdrawWorkPlan: '撤回工作要点',
      createPlanRevision: '导入修订通知',
      issuePlanRevision: '下发修订',
      withdrawPlanRevision: '撤回修订',
    },
    entities: { PlanRevision: '要点修订' },
    fields: {
      workPlanId: '工作要点编号',
      revision: '修订次数',
      documentNumber: '文号',
      changed: '修改',
      added: '新增',
      removed: '撤销',
      moved: '移位',
    },
  },
  en: {
    actions: {
      withdrawWorkPlan: 'Withdraw a work plan',
      createPlanRevision: 'Import a revised notice',
      issuePlanRevision: 'Issue a revision',
      withdrawPlanRevision: 'Withdraw a revision',
    },
    entities: { PlanRevision: 'Revision of a plan' },
    fields: {
      workPlanId: 'Plan',
      revision: 'Revision',
      documentNumber: 'Document number',
      changed: 'Changed',
      added: 'Added',
      removed: 'Withdrawn',
      moved: 'Moved',
    },
  },
} as const;
