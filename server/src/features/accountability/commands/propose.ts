import { accountabilityKindRules } from '@duban/schema/vocabulary/accountability';
import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { visibleTo as assignmentVisibleTo } from '../../assignment/assignment.policy.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { visibleTo as breachVisibleTo } from '../../press-release/discipline-record.policy.ts';
import { visibleTo as orderVisibleTo } from '../../supervision-order/supervision-order.policy.ts';
import {
  AccountabilityDecision,
  AccountabilityDecisionAssignment,
  AccountabilityDecisionOrder,
} from '../accountability.entity.ts';
import type { ProposeAccountabilityDecisionInput } from '../accountability.inputs.ts';
import { canPropose } from '../accountability.policy.ts';
import { askForDecision } from '../accountability-notify.queries.ts';

async function checkOrganization({ reader, context }: Work, id: string): Promise<void> {
  const [row] = await subordinates(reader, context.viewer.organizationId, [id]);
  if (!row?.below) throw badInput('organizationId', 'notSubordinate');
  if (row.validTo !== null && row.validTo < context.clock.today())
    throw badInput('organizationId', 'abolished', { names: row.shortName });
}

/** It rests on what the organization, or those below it, were given or ordered. */
async function checkCitations(
  { reader, context }: Work,
  organizationId: string,
  assignmentIds: readonly string[],
  orderIds: readonly string[],
): Promise<void> {
  if (assignmentIds.length + orderIds.length === 0) return;
  const rows = await reader.rows<{ id: string }>(sql`
    with recursive branch as (
      select id from organization where id = ${organizationId}::uuid
      union select o.id from organization o join branch b on o.parent_id = b.id)
    select a.id from assignment a where a.id = any(${idsOnly(assignmentIds)}::uuid[])
      and a.organization_id in (select id from branch) and ${assignmentVisibleTo(context.viewer, 'a')}
    union all select o.id from supervision_order o where o.id = any(${idsOnly(orderIds)}::uuid[])
      and exists (select 1 from supervision_order_addressee p where p.order_id = o.id and p.organization_id in (select id from branch))
      and ${orderVisibleTo(context.viewer, 'o')}`);
  const found = new Set(rows.map((row) => row.id));
  for (const [field, ids] of Object.entries({ assignmentIds, supervisionOrderIds: orderIds })) {
    const missing = ids.findIndex((id) => !found.has(id));
    if (missing >= 0) throw badInput(`${field}.${missing}`, 'notFound');
  }
}

/** A breach that the organization, or one below it, answers for. */
async function checkBreach(
  { reader, context }: Work,
  organizationId: string,
  recordId: string | null,
): Promise<void> {
  if (recordId === null) return;
  const found = await reader.rows(sql`
    with recursive branch as (
      select id from organization where id = ${organizationId}::uuid
      union select o.id from organization o join branch b on o.parent_id = b.id)
    select 1 from discipline_record r where r.id = any(${idsOnly([recordId])}::uuid[])
      and r.organization_id in (select id from branch) and ${breachVisibleTo(context.viewer, 'r')}`);
  if (found.length === 0) throw badInput('disciplineRecordId', 'notFound');
}

/** What its kind asks for, and nothing that it does not have. */
function checkKind(input: ProposeAccountabilityDecisionInput): void {
  const { cited, measured } = accountabilityKindRules[input.kind];
  const citations =
    (input.assignmentIds?.length ?? 0) +
    (input.supervisionOrderIds?.length ?? 0) +
    (input.disciplineRecordId ? 1 : 0);
  if (cited && citations === 0) throw badInput('assignmentIds', 'citationRequired');
  for (const field of ['measure', 'competentOrgan'] as const) {
    if (measured && !input[field]?.trim()) throw badInput(field, 'required');
    if (!measured && input[field] != null) throw badInput(field, 'notForThisKind');
  }
  const named = new Set(input.persons?.map((person) => person.responsibility));
  if (measured && !(named.has('DIRECT') && named.has('MAIN')))
    throw badInput('persons', 'responsibleRequired');
}

function checkEffect(
  { effectiveFrom, effectiveTo }: ProposeAccountabilityDecisionInput,
  today: string,
): void {
  if (effectiveFrom && effectiveFrom < today) throw badInput('effectiveFrom', 'inPast');
  if (!effectiveTo) return;
  if (effectiveTo < today) throw badInput('effectiveTo', 'inPast');
  if (effectiveFrom && effectiveTo < effectiveFrom) throw badInput('effectiveTo', 'endBeforeStart');
}

export function proposeAccountabilityDecision(
  context: Context,
  input: ProposeAccountabilityDecisionInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'proposeAccountabilityDecision', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canPropose(viewer)) throw forbidden();
    await checkOrganization(work, input.organizationId);
    checkKind(input);
    checkEffect(input, clock.today());
    const { assignmentIds, supervisionOrderIds } = input;
    await checkCitations(work, input.organizationId, assignmentIds ?? [], supervisionOrderIds ?? []);
    await checkBreach(work, input.organizationId, input.disciplineRecordId ?? null);
    const issuer = await work.em.findOneOrFail(Organization, { id: viewer.organizationId });
    const id = newId();
    const row = Object.assign(new AccountabilityDecision(), {
      id,
      ...scopeOf(issuer),
      kind: input.kind,
      concernedId: input.organizationId,
      grounds: input.grounds.trim(),
      persons: (input.persons ?? []).map(({ name, post, responsibility }) => ({
        name: name.trim(),
        post: post.trim(),
        responsibility,
      })),
      measure: input.measure ?? null,
      competentOrgan: input.competentOrgan?.trim() || null,
      disciplineRecordId: input.disciplineRecordId ?? null,
      effectiveFrom: input.effectiveFrom ?? null,
      effectiveTo: input.effectiveTo ?? null,
      proposedAt: clock.now().toISOString(),
      proposerId: viewer.userId,
    });
    work.em.persist(row);
    await work.em.flush();
    const cited = [
      ...(assignmentIds ?? []).map((assignmentId) =>
        Object.assign(new AccountabilityDecisionAssignment(), { decisionId: id, assignmentId }),
      ),
      ...(supervisionOrderIds ?? []).map((orderId) =>
        Object.assign(new AccountabilityDecisionOrder(), { decisionId: id, orderId }),
      ),
    ];
    work.em.persist(cited);
    work.audit('AccountabilityDecision', id, { ...input });
    await askForDecision(work, row);
    return row;
  });
}
