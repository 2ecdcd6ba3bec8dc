import type { Labels } from './label.ts';
import { orderMarks } from './supervision-order.ts';
import type { RoleName } from './user.ts';

export const bulletinKinds = ['SUPERVISION', 'ADOPTION', 'RANKING'] as const;
export type BulletinKind = (typeof bulletinKinds)[number];
export const bulletinKindLabels: Labels<BulletinKind> = {
  SUPERVISION: { zh: '督查通报', en: 'Supervision bulletin' },
  ADOPTION: { zh: '信息采用通报', en: 'Adoption bulletin' },
  RANKING: { zh: '年度排名通报', en: 'Yearly ranking' },
};

/** Whose office drafts and publishes it; a leader of the issuer approves each. */
export const bulletinKindRoles: Readonly<Record<BulletinKind, RoleName>> = {
  SUPERVISION: 'SUPERVISOR',
  ADOPTION: 'EDITOR',
  RANKING: 'EDITOR',
};

/** Who of an addressee hears of it. */
export const bulletinAudience: Readonly<Record<BulletinKind, readonly RoleName[]>> = {
  SUPERVISION: ['SUPERVISOR', 'LEADER', 'REPORTER'],
  ADOPTION: ['LEADER', 'LIAISON', 'EDITOR'],
  RANKING: ['LEADER', 'LIAISON', 'EDITOR'],
};

export const bulletinStatuses = ['DRAFT', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type BulletinStatus = (typeof bulletinStatuses)[number];
export const bulletinStatusLabels: Labels<BulletinStatus> = {
  DRAFT: { zh: '待审批', en: 'Awaiting approval' },
  APPROVED: { zh: '待印发', en: 'Approved' },
  PUBLISHED: { zh: '已印发', en: 'Published' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const bulletinActions = [
  'UPDATE',
  'REFRESH',
  'APPROVE',
  'RETURN',
  'WITHDRAW',
  'PUBLISH',
  'READ',
] as const;
export type BulletinAction = (typeof bulletinActions)[number];
export const bulletinActionLabels: Labels<BulletinAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
  REFRESH: { zh: '重新取数', en: 'Take figures anew' },
  APPROVE: { zh: '批准', en: 'Approve' },
  RETURN: { zh: '退回修改', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  PUBLISH: { zh: '印发', en: 'Publish' },
  READ: { zh: '阅知', en: 'Read' },
};

/** 通报: what a leader approved is published as it was approved. */
export const bulletinTransitions = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'REFRESH', to: 'DRAFT' },
  { from: 'DRAFT', action: 'APPROVE', to: 'APPROVED' },
  { from: 'DRAFT', action: 'RETURN', to: 'DRAFT' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'APPROVED', action: 'RETURN', to: 'DRAFT' },
  { from: 'APPROVED', action: 'PUBLISH', to: 'PUBLISHED' },
  { from: 'PUBLISHED', action: 'READ', to: 'PUBLISHED' },
] as const satisfies { from: BulletinStatus; action: BulletinAction; to: BulletinStatus }[];

/** The end of a bulletin's 发文机关代字: 粤质监督通 of an issuer whose orders say 粤质监督办. */
const bulletinMarks: Readonly<Record<BulletinKind, string>> = {
  SUPERVISION: '督通',
  ADOPTION: '信通',
  RANKING: '信排',
};

export function bulletinPrefixOf(
  issuer: { documentPrefix?: string | null; shortName: string },
  kind: BulletinKind,
): string {
  const own = issuer.documentPrefix ?? issuer.shortName;
  return `${own.replace(new RegExp(`${orderMarks.DAILY_FOLLOW_UP}$`), '')}${bulletinMarks[kind]}`;
}

/** The most organizations that it goes to, and lines of its lists of what is late and of what was adopted. */
export const bulletinLimits = { addressees: 200, late: 200, pieces: 200, days: 366 } as const;
