import type { AssignmentStatus } from './assignment.ts';
import type { Labels, Language } from './label.ts';

/** 逐级升级：each rung weighs more than the one before. */
export const escalationLevels = ['REMINDER', 'ORDER', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
export const escalationLevelLabels: Labels<EscalationLevel> = {
  REMINDER: { zh: '催办', en: 'Reminder' },
  ORDER: { zh: '督办单', en: 'Supervision order' },
  CRITICISM: { zh: '通报批评', en: 'Criticism' },
  INTERVIEW: { zh: '约谈', en: 'Interview' },
  ACCOUNTABILITY: { zh: '问责', en: 'Accountability' },
};

export const escalationMoments = ['BEFORE_DUE', 'ON_DUE', 'AFTER_DUE'] as const;
export type EscalationMoment = (typeof escalationMoments)[number];
export const escalationMomentLabels: Labels<EscalationMoment> = {
  BEFORE_DUE: { zh: '到期前', en: 'Before the due date' },
  ON_DUE: { zh: '到期当日', en: 'On the due date' },
  AFTER_DUE: { zh: '逾期后', en: 'After the due date' },
};

export const dayUnits = ['CALENDAR', 'WORKING'] as const;
export type DayUnit = (typeof dayUnits)[number];
export const dayUnitLabels: Labels<DayUnit> = {
  CALENDAR: { zh: '天', en: 'days' },
  WORKING: { zh: '个工作日', en: 'working days' },
};

export interface EscalationStep {
  moment: EscalationMoment;
  /** 0 on the due date */
  days: number;
  unit: DayUnit;
  level: EscalationLevel;
}

/** 逾期后 5 个工作日 */
export function stepText({ moment, days, unit }: Omit<EscalationStep, 'level'>, language: Language): string {
  const when = escalationMomentLabels[moment][language];
  if (moment === 'ON_DUE') return when;
  if (language === 'zh') return `${when} ${days} ${dayUnitLabels[unit].zh}`;
  const counted = `${days} ${unit === 'WORKING' ? 'working day' : 'day'}${days === 1 ? '' : 's'}`;
  return `${counted} ${moment === 'BEFORE_DUE' ? 'before' : 'after'} the due date`;
}

/**
 * What holds where nobody has set another policy. Reminders end with the due date; 1, 5 and 10 working days after it the
 * next rung is due, and the last one five working days later again.
 */
export const defaultEscalationSteps: readonly EscalationStep[] = [
  { moment: 'BEFORE_DUE', days: 7, unit: 'CALENDAR', level: 'REMINDER' },
  { moment: 'BEFORE_DUE', days: 3, unit: 'CALENDAR', level: 'REMINDER' },
  { moment: 'BEFORE_DUE', days: 1, unit: 'CALENDAR', level: 'REMINDER' },
  { moment: 'ON_DUE', days: 0, unit: 'CALENDAR', level: 'REMINDER' },
  { moment: 'AFTER_DUE', days: 1, unit: 'WORKING', level: 'ORDER' },
  { moment: 'AFTER_DUE', days: 5, unit: 'WORKING', level: 'CRITICISM' },
  { moment: 'AFTER_DUE', days: 10, unit: 'WORKING', level: 'INTERVIEW' },
  { moment: 'AFTER_DUE', days: 15, unit: 'WORKING', level: 'ACCOUNTABILITY' },
];

/** Of a reminder by hand: once a day for a due date. */
export const stepByHand = (day: string): string => `BY_HAND ${day}`;
/** What waits for the superior, stands still or is over is not chased. */
export const isRemindable = (status: AssignmentStatus): boolean =>
  status === 'PENDING' || status === 'IN_PROGRESS';

export const escalationLimits = { steps: 20, days: 250 } as const;

export const escalationStatuses = ['TOLD', 'PROPOSED', 'CARRIED_OUT', 'WAIVED', 'LAPSED'] as const;
export type EscalationStatus = (typeof escalationStatuses)[number];
export const escalationStatusLabels: Labels<EscalationStatus> = {
  TOLD: { zh: '已催办', en: 'Reminded' },
  PROPOSED: { zh: '待办理', en: 'To be decided' },
  CARRIED_OUT: { zh: '已办理', en: 'Carried out' },
  WAIVED: { zh: '不再升级', en: 'Waived' },
  LAPSED: { zh: '已失效', en: 'Lapsed' },
};

/** LAPSE is nobody's button: it comes with completion, cancellation, another due date, or the waiving of a lower rung. */
export const escalationActions = ['CARRY_OUT', 'WAIVE', 'LAPSE'] as const;
export type EscalationAction = (typeof escalationActions)[number];
export const escalationActionLabels: Labels<EscalationAction> = {
  CARRY_OUT: { zh: '登记办理', en: 'Carry out' },
  WAIVE: { zh: '不再升级', en: 'Waive' },
  LAPSE: { zh: '失效', en: 'Lapse' },
};

/** Reminders are told and done with; every higher rung is proposed to whoever assigned. */
export const escalationTransitions: readonly {
  from: EscalationStatus;
  action: EscalationAction;
  to: EscalationStatus;
}[] = [
  { from: 'PROPOSED', action: 'CARRY_OUT', to: 'CARRIED_OUT' },
  { from: 'PROPOSED', action: 'WAIVE', to: 'WAIVED' },
  { from: 'PROPOSED', action: 'LAPSE', to: 'LAPSED' },
];

export const escalationPolicyActions = ['SET'] as const;
export type EscalationPolicyAction = (typeof escalationPolicyActions)[number];
