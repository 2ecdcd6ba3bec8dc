import type { Labels } from './label.ts';

/** What a contest gives: to units, to those who wrote, or among these to liaison officers. */
export const honours = ['ADVANCED_COLLECTIVE', 'ADVANCED_INDIVIDUAL', 'EXCELLENT_LIAISON'] as const;
export type Honour = (typeof honours)[number];
export const honourLabels: Labels<Honour> = {
  ADVANCED_COLLECTIVE: { zh: '先进集体', en: 'Advanced collective' },
  ADVANCED_INDIVIDUAL: { zh: '先进个人', en: 'Advanced individual' },
  EXCELLENT_LIAISON: { zh: '优秀信息联络员', en: 'Excellent liaison officer' },
};

export const awardGrades = ['FIRST', 'SECOND', 'THIRD', 'UNGRADED'] as const;
export type AwardGrade = (typeof awardGrades)[number];
export const awardGradeLabels: Labels<AwardGrade> = {
  FIRST: { zh: '一等奖', en: 'First prize' },
  SECOND: { zh: '二等奖', en: 'Second prize' },
  THIRD: { zh: '三等奖', en: 'Third prize' },
  UNGRADED: { zh: '不分等次', en: 'Ungraded' },
};

export const awardRoundStatuses = [
  'DRAFT',
  'AWAITING_APPROVAL',
  'APPROVED',
  'PUBLISHED',
  'WITHDRAWN',
] as const;
export type AwardRoundStatus = (typeof awardRoundStatuses)[number];
export const awardRoundStatusLabels: Labels<AwardRoundStatus> = {
  DRAFT: { zh: '拟评', en: 'Draft' },
  AWAITING_APPROVAL: { zh: '待审批', en: 'Awaiting approval' },
  APPROVED: { zh: '待公布', en: 'Approved' },
  PUBLISHED: { zh: '已公布', en: 'Published' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const awardRoundActions = [
  'UPDATE',
  'REFRESH',
  'STRIKE',
  'SUBMIT',
  'APPROVE',
  'RETURN',
  'WITHDRAW',
  'PUBLISH',
] as const;
export type AwardRoundAction = (typeof awardRoundActions)[number];
export const awardRoundActionLabels: Labels<AwardRoundAction> = {
  UPDATE: { zh: '修改评选办法', en: 'Change the contests' },
  REFRESH: { zh: '重新提名', en: 'Propose anew' },
  STRIKE: { zh: '取消或恢复资格', en: 'Strike out or restore' },
  SUBMIT: { zh: '报审', en: 'Submit for approval' },
  APPROVE: { zh: '批准', en: 'Approve' },
  RETURN: { zh: '退回', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  PUBLISH: { zh: '公布', en: 'Publish' },
};

/** 评选表彰: what a leader approved is published as it was approved. */
export const awardRoundTransitions = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'REFRESH', to: 'DRAFT' },
  { from: 'DRAFT', action: 'STRIKE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'SUBMIT', to: 'AWAITING_APPROVAL' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'AWAITING_APPROVAL', action: 'APPROVE', to: 'APPROVED' },
  { from: 'AWAITING_APPROVAL', action: 'RETURN', to: 'DRAFT' },
  { from: 'APPROVED', action: 'RETURN', to: 'DRAFT' },
  { from: 'APPROVED', action: 'PUBLISH', to: 'PUBLISHED' },
] as const satisfies { from: AwardRoundStatus; action: AwardRoundAction; to: AwardRoundStatus }[];

/** Where a candidate stands: who is struck out, or wins in a contest before, makes room for the next one in reserve. */
export const awardStandings = ['PROPOSED', 'RESERVE', 'ELSEWHERE', 'STRUCK'] as const;
export type AwardStanding = (typeof awardStandings)[number];
export const awardStandingLabels: Labels<AwardStanding> = {
  PROPOSED: { zh: '拟奖', en: 'Proposed' },
  RESERVE: { zh: '候补', en: 'In reserve' },
  ELSEWHERE: { zh: '已在前项获奖', en: 'Won before' },
  STRUCK: { zh: '已取消资格', en: 'Struck out' },
};

/** A round’s contests, winners of a contest, and those kept in reserve behind them. */
export const awardLimits = { contests: 20, winners: 100, reserve: 5, lines: 5, percent: 1000 } as const;
