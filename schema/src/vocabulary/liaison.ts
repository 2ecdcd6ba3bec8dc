import type { Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** 信息宣传联络员登记表: filed by a unit, approved by its superior's publicity office; a change is filed as another one. */
export const liaisonStatuses = ['SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN', 'REPLACED'] as const;
export type LiaisonStatus = (typeof liaisonStatuses)[number];
export const liaisonStatusLabels: Labels<LiaisonStatus> = {
  SUBMITTED: { zh: '待审核', en: 'Awaiting approval' },
  APPROVED: { zh: '在册', en: 'In force' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  REPLACED: { zh: '已变更', en: 'Replaced' },
};

/** REPLACE is nobody's button: it comes with the approval of the unit's next registration. */
export const liaisonActions = ['APPROVE', 'RETURN', 'WITHDRAW', 'REPLACE'] as const;
export type LiaisonAction = (typeof liaisonActions)[number];
export const liaisonActionLabels: Labels<LiaisonAction> = {
  APPROVE: { zh: '审核通过', en: 'Approve' },
  RETURN: { zh: '退回', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  REPLACE: { zh: '变更生效', en: 'Replaced by the next' },
};

export const liaisonTransitions: readonly {
  from: LiaisonStatus;
  action: LiaisonAction;
  to: LiaisonStatus;
}[] = [
  { from: 'SUBMITTED', action: 'APPROVE', to: 'APPROVED' },
  { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'SUBMITTED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'APPROVED', action: 'REPLACE', to: 'REPLACED' },
];

export const liaisonDecisions = ['APPROVE', 'RETURN'] as const;
export type LiaisonDecision = (typeof liaisonDecisions)[number];

/** How a unit stands in the register on a day. */
export const liaisonStandings = ['MISSING', 'WAITING', 'REGISTERED', 'CHANGING'] as const;
export type LiaisonStanding = (typeof liaisonStandings)[number];
export const liaisonStandingLabels: Labels<LiaisonStanding> = {
  MISSING: { zh: '未登记', en: 'None' },
  WAITING: { zh: '首次填报待审核', en: 'First filing waits' },
  REGISTERED: { zh: '在册', en: 'Registered' },
  CHANGING: { zh: '变更待审核', en: 'Change waits' },
};

export const genders = ['MALE', 'FEMALE'] as const;
export type Gender = (typeof genders)[number];
export const genderLabels: Labels<Gender> = {
  MALE: { zh: '男', en: 'Male' },
  FEMALE: { zh: '女', en: 'Female' },
};

export const politicalStatuses = [
  'PARTY_MEMBER',
  'PROBATIONARY_MEMBER',
  'LEAGUE_MEMBER',
  'DEMOCRATIC_PARTY',
  'NO_PARTY',
] as const;
export type PoliticalStatus = (typeof politicalStatuses)[number];
export const politicalStatusLabels: Labels<PoliticalStatus> = {
  PARTY_MEMBER: { zh: '中共党员', en: 'Party member' },
  PROBATIONARY_MEMBER: { zh: '中共预备党员', en: 'Probationary party member' },
  LEAGUE_MEMBER: { zh: '共青团员', en: 'Youth League member' },
  DEMOCRATIC_PARTY: { zh: '民主党派成员', en: 'Member of a democratic party' },
  NO_PARTY: { zh: '群众', en: 'No party' },
};

/** 填报通知: the superior asks its units to file by a day. */
export const liaisonCallStatuses = ['OPEN', 'CLOSED'] as const;
export type LiaisonCallStatus = (typeof liaisonCallStatuses)[number];
export const liaisonCallStatusLabels: Labels<LiaisonCallStatus> = {
  OPEN: { zh: '填报中', en: 'Open' },
  CLOSED: { zh: '已结束', en: 'Closed' },
};

export const liaisonCallActions = ['CLOSE'] as const;
export type LiaisonCallAction = (typeof liaisonCallActions)[number];
export const liaisonCallActionLabels: Labels<LiaisonCallAction> = {
  CLOSE: { zh: '结束填报', en: 'Close' },
};

export const liaisonCallTransitions: readonly {
  from: LiaisonCallStatus;
  action: LiaisonCallAction;
  to: LiaisonCallStatus;
}[] = [{ from: 'OPEN', action: 'CLOSE', to: 'CLOSED' }];

/** Days before the day to file by on which those who have not filed are reminded; 0 is that day. */
export const liaisonReminderDays = [7, 3, 1, 0] as const;
/** Days after it; then once a week until the call is closed. */
export const liaisonOverdueDays = [1, 3, 7] as const;

/** The account that a registration names must hold this role in the unit. */
export const liaisonRoles = { leader: 'LEADER', liaison: 'LIAISON' } as const satisfies Record<
  string,
  RoleName
>;
