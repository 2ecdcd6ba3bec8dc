import { liaisonRoles } from '@duban/schema/vocabulary/liaison';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { notify } from '../../notification/notify.queries.ts';
import { requiredOrganization } from '../../organization/organization.loaders.ts';
import { LiaisonRegistration } from '../liaison-registration.entity.ts';
import type {
  FileLiaisonRegistrationInput,
  WithdrawLiaisonRegistrationInput,
} from '../liaison-registration.inputs.ts';
import { can, canFile, isVisible } from '../liaison-registration.policy.ts';
import { candidates } from '../liaison-registration.queries.ts';
import { liaisonStates } from '../liaison-registration.state.ts';

export async function lockedRegistration({ em, context }: Work, id: string): Promise<LiaisonRegistration> {
  const row = isId(id)
    ? await em.findOne(LiaisonRegistration, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}

/** Accounts that the form names belong to the unit, in the role that the form gives them. */
async function checkPersons({ context, reader }: Work, input: FileLiaisonRegistrationInput): Promise<void> {
  const { viewer, clock } = context;
  const named = (['leader', 'liaison'] as const).filter((part) => input[part].userId);
  if (named.length === 0) return;
  const members = await candidates(reader, viewer.organizationId, Object.values(liaisonRoles), clock.today());
  for (const part of named) {
    const member = members.find(({ id }) => id === input[part].userId);
    if (!member?.roles.includes(liaisonRoles[part])) throw badInput(`${part}.userId`, 'notOfUnit');
  }
}

/** Who acts from a day on: not before it has come, and after whoever acted before. */
export function checkEffective(effectiveOn: string, today: string, former: LiaisonRegistration | null): void {
  if (effectiveOn > today) throw badInput('effectiveOn', 'inFuture');
  if (former && effectiveOn <= former.effectiveOn)
    throw badInput('effectiveOn', 'mustBeAfter', { day: former.effectiveOn });
}

async function tellOffice(work: Work, row: LiaisonRegistration): Promise<void> {
  const { viewer, clock } = work.context;
  await notify(work.reader, {
    kind: 'LIAISON_FILED',
    params: { by: viewer.organizationName, name: row.liaison.name },
    subject: { type: 'LiaisonRegistration', id: row.id },
    organizationIds: [row.superiorId],
    actorId: viewer.userId,
    at: clock.now(),
    dedupKey: `LIAISON_FILED ${row.id}`,
  });
}

const trimmed = <Part extends object>(part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as Part;

/**
 * 填报、变更报备, of the own unit: waits for the superior's publicity office; what is in force stays so until then.
 * @throws DomainError FORBIDDEN, CONFLICT where one waits already, BAD_INPUT naming the field
 */
export function fileLiaisonRegistration(
  context: Context,
  input: FileLiaisonRegistrationInput,
): Promise<LiaisonRegistration> {
  return runCommand(context, 'fileLiaisonRegistration', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canFile(viewer)) throw forbidden();
    const { parentId } = await requiredOrganization(context, viewer.organizationId);
    if (parentId === null) throw forbidden();
    const organizationId = viewer.organizationId;
    if (await work.em.count(LiaisonRegistration, { organizationId, status: 'SUBMITTED' }))
      throw conflict('filingWaits');
    const former = await work.em.findOne(LiaisonRegistration, { organizationId, status: 'APPROVED' });
    if (former && !input.reason?.trim()) throw badInput('reason', 'required');
    const effectiveOn = input.effectiveOn ?? clock.today();
    checkEffective(effectiveOn, clock.today(), former);
    await checkPersons(work, input);
    const row = Object.assign(new LiaisonRegistration(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: organizationId }),
      superiorId: parentId,
      revision: (await work.em.count(LiaisonRegistration, { organizationId })) + 1,
      leader: { ...trimmed(input.leader), userId: input.leader.userId ?? null },
      liaison: {
        ...trimmed(input.liaison),
        qq: input.liaison.qq ?? null,
        userId: input.liaison.userId ?? null,
      },
      opinion: input.opinion.trim(),
      reason: input.reason?.trim() || null,
      effectiveOn,
      filedAt: clock.now().toISOString(),
      filerId: viewer.userId,
    });
    work.em.persist(row);
    await work.em.flush();
    work.audit('LiaisonRegistration', row.id, {
      to: row.status,
      revision: row.revision,
      leader: row.leader.name,
      liaison: row.liaison.name,
      effectiveOn,
      reason: row.reason,
    });
    await tellOffice(work, row);
    return row;
  });
}

/** By the unit, while the office has not decided. */
export function withdrawLiaisonRegistration(
  context: Context,
  input: WithdrawLiaisonRegistrationInput,
): Promise<LiaisonRegistration> {
  return runCommand(context, 'withdrawLiaisonRegistration', input, async (work) => {
    const row = await lockedRegistration(work, input.id);
    if (!can(work.context.viewer, 'WITHDRAW', row)) throw forbidden();
    atVersion(row, input.version);
    const status = liaisonStates.next(row.status, 'WITHDRAW');
    if (!status) throw wrongState();
    work.audit('LiaisonRegistration', row.id, { from: row.status, to: status });
    return Object.assign(row, { status, decidedAt: work.context.clock.now().toISOString() });
  });
}
