import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { ConcernSubject } from '../concern-subject.entity.ts';
import type { CreateConcernSubjectInput, UpdateConcernSubjectInput } from '../concern-subject.inputs.ts';
import { subjectNamed, subjectsById } from '../concern-subject.queries.ts';
import { canEditSubjects } from '../public-concern.policy.ts';

async function write(work: Work, subject: ConcernSubject, input: CreateConcernSubjectInput): Promise<void> {
  const { ordinaryDays, seriousDays, majorDays, sortOrder } = input;
  if (seriousDays > ordinaryDays) throw badInput('seriousDays', 'outOfRange', { min: 1, max: ordinaryDays });
  if (majorDays > seriousDays) throw badInput('majorDays', 'outOfRange', { min: 1, max: seriousDays });
  const name = input.name.trim();
  const other = await subjectNamed(work.reader, subject.provinceId, name);
  if (other !== null && other !== subject.id) throw conflict('duplicate', undefined, 'name');
  Object.assign(subject, { name, ordinaryDays, seriousDays, majorDays, sortOrder });
}

export function createConcernSubject(
  context: Context,
  input: CreateConcernSubjectInput,
): Promise<ConcernSubject> {
  return runCommand(context, 'createConcernSubject', input, async (work) => {
    const { viewer } = work.context;
    if (!canEditSubjects(viewer)) throw forbidden();
    const subject = Object.assign(new ConcernSubject(), {
      id: newId(),
      provinceId: viewer.provinceId,
      active: true,
    });
    await write(work, subject, input);
    work.em.persist(subject);
    await work.em.flush();
    work.audit('ConcernSubject', subject.id, { ...input });
    return subject;
  });
}

/** Days that change count for what is assigned from then on. */
export function updateConcernSubject(
  context: Context,
  input: UpdateConcernSubjectInput,
): Promise<ConcernSubject> {
  return runCommand(context, 'updateConcernSubject', input, async (work) => {
    const { viewer } = work.context;
    if (!canEditSubjects(viewer)) throw forbidden();
    const [visible] = await subjectsById(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const subject = await work.em.findOneOrFail(ConcernSubject, { id: visible.id }, lock);
    atVersion(subject, input.version);
    await write(work, subject, input);
    subject.active = input.active;
    const { id: _id, version: _version, ...changes } = input;
    work.audit('ConcernSubject', subject.id, { ...changes });
    return subject;
  });
}
