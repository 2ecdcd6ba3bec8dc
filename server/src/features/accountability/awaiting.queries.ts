import type { AccountabilityAction } from '@duban/schema/vocabulary/accountability';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { accountabilityRules, statesOf } from './accountability.policy.ts';
import { tookPartSql } from './took-part.queries.ts';

/**
 * What somebody is waited for to do, and what else must hold for it: a review is decided by nobody who took part, and a
 * promise is looked at once its day has come. To ask for a review is nobody's duty.
 */
const duties: Partial<Record<AccountabilityAction, (context: SignedIn, alias: string) => Sql>> = {
  APPROVE: ({ viewer }, alias) => sql`${sql([`${alias}.proposer_id`])} <> ${viewer.userId}::uuid`,
  SERVE: () => sql`true`,
  ACKNOWLEDGE: (_, alias) => sql`${sql([`${alias}.acknowledged_at`])} is null`,
  RECORD_INTERVIEW: (_, alias) =>
    sql`${sql([`${alias}.kind`])} = 'INTERVIEW' and ${sql([`${alias}.interviewed_on`])} is null`,
  CONFIRM_RECTIFICATION: ({ clock }, alias) =>
    sql`${sql([`${alias}.rectified_on`])} is null and ${sql([`${alias}.rectification_due_on`])} <= ${clock.today()}::date`,
  UPHOLD: ({ viewer }, alias) => sql`not ${tookPartSql(alias, sql`${viewer.userId}::uuid`)}`,
};

const sideColumns = {
  ISSUER: ['organization_id'],
  CONCERNED: ['concerned_id'],
  ISSUER_OR_SUPERIOR: ['organization_id', 'province_id'],
} as const;

/** Decisions whose next step is the viewer's, by the table of states and the rules of the policy. */
export function awaitsViewerSql(context: SignedIn, alias: string): Sql {
  const { viewer } = context;
  const terms = Object.entries(duties).flatMap(([name, holds]) => {
    const action = name as AccountabilityAction;
    const { side, roles } = accountabilityRules[action];
    if (!hasRole(viewer, ...roles)) return [];
    const columns = join(sideColumns[side].map((column) => sql([`${alias}.${column}`])));
    return sql`(${viewer.organizationId}::uuid in (${columns}) and ${sql([`${alias}.status`])} = any(${statesOf(action)}::text[])
      and ${holds(context, alias)})`;
  });
  return terms.length > 0 ? sql`(${join(terms, ' or ')})` : sql`false`;
}
