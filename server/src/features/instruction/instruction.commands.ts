import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { dayOf } from '../../kernel/days.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { visibleAssignments } from '../assignment/assignment.queries.ts';
import { availableActions, can } from '../submission/submission.policy.ts';
import { visibleSubmissions } from '../submission/submission.queries.ts';
import { Instruction } from './instruction.entity.ts';
import type { FollowInstructionInput, RecordInstructionInput } from './instruction.inputs.ts';
import { canFollow } from './instruction.policy.ts';
import { visibleInstructions } from './instruction.queries.ts';

/** The task must be there for the viewer to see. */
async function taskOf({ context }: Work, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  if ((await visibleAssignments(context, [id])).length === 0) throw badInput('assignmentId', 'notFound');
  return id;
}

export function recordInstruction(context: Context, input: RecordInstructionInput): Promise<Instruction> {
  return runCommand(context, 'recordInstruction', input, async (work) => {
    const { viewer, clock } = work.context;
    const [piece] = await visibleSubmissions(work.context, [input.id]);
    if (!piece) throw notFound();
    if (!can(viewer, piece)) throw forbidden(piece.authorId === viewer.userId ? 'ownWork' : undefined);
    atVersion(piece, input.version);
    if (!availableActions(viewer, piece, clock.now()).includes('RECORD_INSTRUCTION'))
      throw wrongState('notReviewed');
    const { level, instructedOn } = input;
    if (instructedOn > clock.today()) throw badInput('instructedOn', 'inFuture');
    const day = dayOf(new Date(piece.submittedAt));
    if (instructedOn < day) throw badInput('instructedOn', 'notBefore', { day });
    const leader = input.leader.trim();
    if (await work.em.count(Instruction, { submissionId: piece.id, leader, instructedOn }))
      throw conflict('instructedTwice', undefined, 'leader');
    const instruction = Object.assign(new Instruction(), {
      id: newId(),
      ...scopeOf({ ...piece, id: piece.organizationId }),
      submissionId: piece.id,
      ...{ leader, level, instructedOn, text: input.text.trim() },
      assignmentId: await taskOf(work, input.assignmentId),
      recordedAt: clock.now().toISOString(),
      recorderId: viewer.userId,
    });
    work.em.persist(instruction);
    await work.em.flush();
    work.audit('Instruction', instruction.id, { submissionId: piece.id, leader, level, instructedOn });
    return instruction;
  });
}

export function followInstruction(context: Context, input: FollowInstructionInput): Promise<Instruction> {
  return runCommand(context, 'followInstruction', input, async (work) => {
    const { viewer } = work.context;
    const [visible] = await visibleInstructions(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    if (!canFollow(viewer, visible)) throw forbidden();
    const row = await work.em.findOneOrFail(
      Instruction,
      { id: visible.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    atVersion(row, input.version);
    row.assignmentId = await taskOf(work, input.assignmentId);
    work.audit('Instruction', row.id, { assignmentId: row.assignmentId });
    return row;
  });
}
