import {
  type AccountabilityAction,
  type AccountabilityKind,
  type AccountabilityStatus,
  accountabilityActions,
  accountabilityKindRules,
  accountabilityStatuses,
} from '@duban/schema/vocabulary/accountability';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import type { ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { accountabilityStates } from './accountability.state.ts';

export interface DecisionFacts extends ScopedRow {
  kind: AccountabilityKind;
  status: AccountabilityStatus;
  concernedId: string;
  proposerId: string;
  acknowledgedAt: string | null;
  reviewUntil: string | null;
  interviewedOn: string | null;
  rectification: string | null;
  rectifiedOn: string | null;
}

/** Persons are named in them: no matter for those who report, write or edit. */
export const readers: readonly RoleName[] = ['SUPERVISOR', 'LEADER'];

/**
 * The province sees all of its branches; an issuer its own; the organization concerned what was served to it, and
 * nothing before.
 */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  if (!hasRole(viewer, ...readers)) return sql`false`;
  const column = (name: string) => sql([`${alias}.${name}`]);
  if (viewer.scope.kind === 'PROVINCE')
    return sql`${column('province_id')} = ${viewer.scope.provinceId}::uuid`;
  const own = sql`${viewer.organizationId}::uuid`;
  return sql`(${column('organization_id')} = ${own}
    or (${column('concerned_id')} = ${own} and ${column('served_at')} is not null))`;
}

/** Of the issuing side: it sees who may decide a review. */
export function isIssuer(viewer: Viewer, row: ScopedRow): boolean {
  return [row.organizationId, row.provinceId].includes(viewer.organizationId) && hasRole(viewer, ...readers);
}

/** The province over all below it, a city over its counties. */
export function canPropose(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR') && viewer.kind === 'BUREAU' && viewer.level !== 'COUNTY';
}

type Side = 'ISSUER' | 'CONCERNED' | 'ISSUER_OR_SUPERIOR';

interface Rule {
  side: Side;
  roles: readonly RoleName[];
  /** What else must hold for the action to be there. */
  when?: (row: DecisionFacts, today: string) => boolean;
  /** Whom it is refused though the rest holds. */
  except?: (viewer: Viewer, row: DecisionFacts) => boolean;
}

const reviewing: Rule = { side: 'ISSUER_OR_SUPERIOR', roles: ['LEADER', 'SUPERVISOR'] };
const proposed = (viewer: Viewer, row: DecisionFacts) => row.proposerId === viewer.userId;

/** Who does what. Reviews are moreover decided by nobody who took part, which the records tell (took-part.queries). */
export const accountabilityRules: Readonly<Record<AccountabilityAction, Rule>> = {
  APPROVE: { side: 'ISSUER', roles: ['LEADER'], except: proposed },
  REJECT: { side: 'ISSUER', roles: ['LEADER'], except: proposed },
  SERVE: { side: 'ISSUER', roles: ['SUPERVISOR'] },
  ACKNOWLEDGE: {
    side: 'CONCERNED',
    roles: ['SUPERVISOR', 'LEADER'],
    when: (row) => row.acknowledgedAt === null,
  },
  RECORD_INTERVIEW: {
    side: 'ISSUER',
    roles: ['SUPERVISOR', 'LEADER'],
    when: (row) => row.kind === 'INTERVIEW' && row.interviewedOn === null,
  },
  CONFIRM_RECTIFICATION: {
    side: 'ISSUER',
    roles: ['SUPERVISOR', 'LEADER'],
    when: (row) => row.rectification !== null && row.rectifiedOn === null,
  },
  REQUEST_REVIEW: {
    side: 'CONCERNED',
    roles: ['LEADER'],
    when: (row, today) =>
      accountabilityKindRules[row.kind].reviewable && row.reviewUntil !== null && today <= row.reviewUntil,
  },
  UPHOLD: reviewing,
  CHANGE: reviewing,
  REVOKE: reviewing,
};

function standsAt(viewer: Viewer, side: Side, row: DecisionFacts): boolean {
  if (side === 'CONCERNED') return row.concernedId === viewer.organizationId;
  if (side === 'ISSUER') return row.organizationId === viewer.organizationId;
  return [row.organizationId, row.provinceId].includes(viewer.organizationId);
}

export function can(viewer: Viewer, action: AccountabilityAction, row: DecisionFacts): boolean {
  const { side, roles, except } = accountabilityRules[action];
  return standsAt(viewer, side, row) && hasRole(viewer, ...roles) && !except?.(viewer, row);
}

/** The states in which the table has a step for it. */
export const statesOf = (action: AccountabilityAction): AccountabilityStatus[] =>
  accountabilityStatuses.filter((status) => accountabilityStates.next(status, action) !== null);

/** In this state and on this day. */
export function isOpen(action: AccountabilityAction, row: DecisionFacts, today: string): boolean {
  const { when } = accountabilityRules[action];
  return accountabilityStates.next(row.status, action) !== null && (when?.(row, today) ?? true);
}

/** `tookPart`: of the viewer, who then decides no review. */
export function availableActions(
  viewer: Viewer,
  row: DecisionFacts,
  { today, tookPart }: { today: string; tookPart: boolean },
): AccountabilityAction[] {
  return accountabilityActions.filter(
    (action) =>
      isOpen(action, row, today) &&
      can(viewer, action, row) &&
      !(tookPart && accountabilityRules[action] === reviewing),
  );
}
