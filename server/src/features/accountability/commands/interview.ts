import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput } from '../../../kernel/errors.ts';
import type { AccountabilityDecision } from '../accountability.entity.ts';
import type { ConfirmRectificationInput, RecordInterviewInput } from '../accountability.inputs.ts';
import { officersOf } from '../took-part.queries.ts';
import { findForChange, take } from './step.ts';

async function checkInterview(
  { reader, context }: Work,
  row: AccountabilityDecision,
  input: RecordInterviewInput,
): Promise<void> {
  const today = context.clock.today();
  const servedOn = dayOf(new Date(row.servedAt ?? ''));
  if (input.heldOn > today) throw badInput('heldOn', 'inFuture');
  if (input.heldOn < servedOn) throw badInput('heldOn', 'notBefore', { day: servedOn });
  const { rectification, rectificationDueOn, interviewerId } = input;
  if (rectification?.trim() && !rectificationDueOn) throw badInput('rectificationDueOn', 'required');
  if (rectificationDueOn && !rectification?.trim()) throw badInput('rectification', 'required');
  if (rectificationDueOn && rectificationDueOn < input.heldOn)
    throw badInput('rectificationDueOn', 'notBefore', { day: input.heldOn });
  if (interviewerId == null) return;
  const officers = await officersOf(reader, [row.id], today);
  const isOfIssuer = officers.some(
    (one) => one.userId === interviewerId && one.organizationId === row.organizationId,
  );
  if (!isOfIssuer) throw badInput('interviewerId', 'notFound');
}

export function recordInterview(
  context: Context,
  input: RecordInterviewInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'recordInterview', input, async (work) => {
    const row = await findForChange(work, input.id);
    take(work, row, 'RECORD_INTERVIEW', input.version);
    await checkInterview(work, row, input);
    Object.assign(row, {
      interviewerId: input.interviewerId ?? work.context.viewer.userId,
      interviewedOn: input.heldOn,
      interviewMinutes: input.minutes.trim(),
      rectification: input.rectification?.trim() || null,
      rectificationDueOn: input.rectificationDueOn ?? null,
    });
    const { interviewerId, interviewedOn, rectificationDueOn } = row;
    work.audit('AccountabilityDecision', row.id, { interviewerId, interviewedOn, rectificationDueOn });
    return row;
  });
}

export function confirmRectification(
  context: Context,
  input: ConfirmRectificationInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'confirmRectification', input, async (work) => {
    const row = await findForChange(work, input.id);
    take(work, row, 'CONFIRM_RECTIFICATION', input.version);
    row.rectifiedOn = work.context.clock.today();
    row.rectificationFindings = input.findings.trim();
    work.audit('AccountabilityDecision', row.id, { rectifiedOn: row.rectifiedOn });
    return row;
  });
}
