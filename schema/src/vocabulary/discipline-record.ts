import type { Labels } from './label.ts';

/** 违反发布纪律的情形 */
export const disciplineKinds = ['UNAPPROVED', 'ALTERED', 'WITHHELD', 'FALSE'] as const;
export type DisciplineKind = (typeof disciplineKinds)[number];
export const disciplineKindLabels: Labels<DisciplineKind> = {
  UNAPPROVED: { zh: '未经批准发布', en: 'Released without approval' },
  ALTERED: { zh: '擅自改动审定内容', en: 'Other than what was approved' },
  WITHHELD: { zh: '隐瞒、拖延发布', en: 'Withheld or delayed' },
  FALSE: { zh: '弄虚作假', en: 'False' },
};

export const disciplineStatuses = ['OPEN', 'CONCLUDED'] as const;
export type DisciplineStatus = (typeof disciplineStatuses)[number];
export const disciplineStatusLabels: Labels<DisciplineStatus> = {
  OPEN: { zh: '待处理', en: 'Open' },
  CONCLUDED: { zh: '已处理', en: 'Concluded' },
};

export const disciplineActions = ['CONCLUDE'] as const;
export type DisciplineAction = (typeof disciplineActions)[number];
export const disciplineActionLabels: Labels<DisciplineAction> = {
  CONCLUDE: { zh: '登记处理结果', en: 'Conclude' },
};

export const disciplineTransitions: readonly {
  from: DisciplineStatus;
  action: DisciplineAction;
  to: DisciplineStatus;
}[] = [{ from: 'OPEN', action: 'CONCLUDE', to: 'CONCLUDED' }];

export const disciplineLimits = { persons: 20 } as const;
