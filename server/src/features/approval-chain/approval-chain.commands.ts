import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { ApprovalChainRevision } from './approval-chain.entity.ts';
import type { SetApprovalChainInput } from './approval-chain.inputs.ts';
import { canSetChain } from './approval-chain.policy.ts';
import { chainInForce } from './approval-chain.queries.ts';
import { chainFault, inOrder } from './approval-chain.state.ts';

async function bureau({ em, context }: Work, id: string): Promise<Organization> {
  const row = isId(id) ? await em.findOne(Organization, { id, provinceId: context.viewer.provinceId }) : null;
  if (!row) throw badInput('organizationId', 'notFound');
  if (row.kind !== 'BUREAU') throw badInput('organizationId', 'notABureau');
  if (row.validTo !== null && row.validTo < context.clock.today())
    throw badInput('organizationId', 'abolished', { names: row.shortName });
  return row;
}

/**
 * The next revision of a bureau's chain: releases that are drafted from now on go by it.
 * @throws DomainError FORBIDDEN, CONFLICT where it was set meanwhile, BAD_INPUT naming `steps…` or `organizationId`
 */
export function setApprovalChain(
  context: Context,
  input: SetApprovalChainInput,
): Promise<ApprovalChainRevision> {
  return runCommand(context, 'setApprovalChain', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSetChain(viewer)) throw forbidden();
    const organization = await bureau(work, input.organizationId);
    const steps = input.steps.map(({ place, role, body, ...step }) => ({
      ...step,
      place: place ?? null,
      role: role ?? null,
      body: body ?? null,
    }));
    const fault = chainFault(steps, organization.level === 'PROVINCE');
    if (fault) throw badInput(['steps', fault.path].filter(Boolean).join('.'), fault.key, fault.params);
    // Two who set it at once: the second finds the first one's.
    await work.reader.rows(
      sql`select pg_advisory_xact_lock(hashtext(${`approval chain ${organization.id}`}))`,
    );
    const { revision } = await chainInForce(work.reader, organization.id);
    atVersion({ version: revision }, input.version);
    const row = Object.assign(new ApprovalChainRevision(), {
      id: newId(),
      ...scopeOf(organization),
      revision: revision + 1,
      steps: inOrder(steps),
      reason: input.reason.trim(),
      authorId: viewer.userId,
      setAt: clock.now().toISOString(),
    });
    work.em.persist(row);
    work.audit('ApprovalChain', row.id, {
      organizationId: organization.id,
      revision: row.revision,
      steps: row.steps.map((step) => step.name),
      reason: row.reason,
    });
    return row;
  });
}
