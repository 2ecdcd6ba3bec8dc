import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import type { ScopedRow } from '../../../kernel/scope.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { tell } from '../../notification/tell.queries.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { DisciplineRecord } from '../discipline-record.entity.ts';
import type { ConcludeDisciplineInput, RecordDisciplineInput } from '../discipline-record.inputs.ts';
import { can, isVisible } from '../discipline-record.policy.ts';
import { PressRelease } from '../press-release.entity.ts';
import {
  canBeginDiscipline,
  canRecordDiscipline,
  isVisible as isReleaseVisible,
} from '../press-release.policy.ts';
import { disciplineStates, pressStates } from '../press-release.state.ts';

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

/** What the record is about; one that went out before every step had passed ends there. */
async function concerned(work: Work, input: RecordDisciplineInput, recordId: string): Promise<PressRelease> {
  const { viewer } = work.context;
  const id = input.pressReleaseId ?? '';
  const row = isId(id) ? await work.em.findOne(PressRelease, { id }, locked) : null;
  if (!row || !isReleaseVisible(viewer, row)) throw badInput('pressReleaseId', 'notFound');
  if (!canRecordDiscipline(viewer, row)) throw forbidden();
  if (input.kind === 'ALTERED' && row.status !== 'RELEASED')
    throw badInput('pressReleaseId', 'notReleasedYet');
  if (input.kind !== 'UNAPPROVED') return row;
  const status = pressStates.next(row.status, 'BREACH');
  if (!status) throw badInput('pressReleaseId', 'approvedRelease');
  work.audit('PressRelease', row.id, { from: row.status, to: status, disciplineRecordId: recordId });
  return Object.assign(row, { status });
}

/** Where there is no release: the own bureau, or one below. */
async function answering(work: Work, id: string | null | undefined): Promise<ScopedRow> {
  const { viewer } = work.context;
  if (id == null) throw badInput('organizationId', 'required');
  const [row] = await subordinates(work.reader, viewer.organizationId, [id]);
  if (!row || (!row.below && row.id !== viewer.organizationId))
    throw badInput('organizationId', 'notSubordinate');
  return scopeOf(row);
}

/**
 * 登记违纪发布: as a fact that exists already; what follows is concluded by a leader.
 * @throws DomainError FORBIDDEN, BAD_INPUT naming the field
 */
export function recordDiscipline(context: Context, input: RecordDisciplineInput): Promise<DisciplineRecord> {
  return runCommand(context, 'recordDiscipline', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canBeginDiscipline(viewer)) throw forbidden();
    if (input.occurredOn > clock.today()) throw badInput('occurredOn', 'inFuture');
    if (input.pressReleaseId != null && input.organizationId != null)
      throw badInput('organizationId', 'notForThisMode');
    const id = newId();
    const release = input.pressReleaseId == null ? null : await concerned(work, input, id);
    const { organizationId, cityId, provinceId } = release ?? (await answering(work, input.organizationId));
    const row = Object.assign(new DisciplineRecord(), {
      ...{ id, organizationId, cityId, provinceId, kind: input.kind },
      title: input.title.trim(),
      facts: input.facts.trim(),
      occurredOn: input.occurredOn,
      place: input.place.trim(),
      persons: input.persons.map(({ name, post }) => ({ name: name.trim(), post: post.trim() })),
      pressReleaseId: release?.id ?? null,
      recorderId: viewer.userId,
      recordedAt: clock.now().toISOString(),
    });
    work.em.persist(row);
    const { kind, title, occurredOn, place } = row;
    work.audit('DisciplineRecord', id, { to: row.status, kind, title, occurredOn, place, organizationId });
    for (const told of new Set([organizationId, viewer.organizationId]))
      await tell(work, 'DISCIPLINE_RECORDED', {
        params: { by: viewer.organizationName, title },
        subject: { type: 'DisciplineRecord', id },
        organizationId: told,
        occasion: 1,
      });
    return row;
  });
}

/** By a leader who did not record it. */
export function concludeDiscipline(
  context: Context,
  input: ConcludeDisciplineInput,
): Promise<DisciplineRecord> {
  return runCommand(context, 'concludeDiscipline', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = isId(input.id) ? await work.em.findOne(DisciplineRecord, { id: input.id }, locked) : null;
    if (!row || !isVisible(viewer, row)) throw notFound();
    if (!can(viewer, 'CONCLUDE', row))
      throw forbidden(row.recorderId === viewer.userId ? 'recordedIt' : undefined);
    atVersion(row, input.version);
    const status = disciplineStates.next(row.status, 'CONCLUDE');
    if (!status) throw wrongState();
    const outcome = input.outcome.trim();
    work.audit('DisciplineRecord', row.id, { from: row.status, to: status, outcome });
    return Object.assign(row, {
      status,
      outcome,
      concluderId: viewer.userId,
      concludedAt: clock.now().toISOString(),
    });
  });
}
