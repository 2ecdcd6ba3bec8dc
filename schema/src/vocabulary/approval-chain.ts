import type { Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** 审批环节: the drafting comes first; the others examine, within the system or outside of it. */
export const approvalStepKinds = ['DRAFT', 'REVIEW', 'OUTSIDE'] as const;
export type ApprovalStepKind = (typeof approvalStepKinds)[number];
export const approvalStepKindLabels: Labels<ApprovalStepKind> = {
  DRAFT: { zh: '起草', en: 'Drafting' },
  REVIEW: { zh: '系统内审核', en: 'Review in the system' },
  OUTSIDE: { zh: '系统外审核', en: 'Outside of the system' },
};

/** Whose role reviews: told from the release, so that a chain fits every department of the bureau. */
export const approvalPlaces = ['DEPARTMENT', 'BUREAU', 'SUPERIOR'] as const;
export type ApprovalPlace = (typeof approvalPlaces)[number];
export const approvalPlaceLabels: Labels<ApprovalPlace> = {
  DEPARTMENT: { zh: '起草部门', en: 'Drafting department' },
  BUREAU: { zh: '本局', en: 'The bureau' },
  SUPERIOR: { zh: '上级局', en: 'The bureau above' },
};

/** Those who may decide; what is decided outside is recorded by the bureau's office. */
export const approverRoles = ['LEADER', 'EDITOR', 'SUPERVISOR'] as const satisfies readonly RoleName[];
export type ApproverRole = (typeof approverRoles)[number];
export const recorderRole = 'EDITOR' satisfies RoleName;

export const approvalLimits = { steps: 10 } as const;

export interface ApprovalStepRule {
  name: string;
  kind: ApprovalStepKind;
  /** Where and by which role it is reviewed; null unless REVIEW. */
  place: ApprovalPlace | null;
  role: ApproverRole | null;
  /** The outer body that decides; null unless OUTSIDE. */
  body: string | null;
}

/** What holds where no chain was configured: a prefecture bureau's rules for its spokesperson. */
export const defaultApprovalSteps: readonly ApprovalStepRule[] = [
  { name: '科室起草', kind: 'DRAFT', place: null, role: null, body: null },
  { name: '领导小组初审', kind: 'REVIEW', place: 'BUREAU', role: 'LEADER', body: null },
  { name: '政府新闻办审核', kind: 'OUTSIDE', place: null, role: null, body: '政府新闻办公室' },
  { name: '分管副职批准', kind: 'OUTSIDE', place: null, role: null, body: '政府分管副职领导' },
];

export const approvalChainActions = ['SET'] as const;
export type ApprovalChainAction = (typeof approvalChainActions)[number];
