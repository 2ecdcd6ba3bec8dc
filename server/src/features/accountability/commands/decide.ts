import { accountabilityKindRules } from '@duban/schema/vocabulary/accountability';
import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { addDays, dayOf } from '../../../kernel/days.ts';
import { badInput } from '../../../kernel/errors.ts';
import { Organization } from '../../organization/organization.entity.ts';
import type { AccountabilityDecision } from '../accountability.entity.ts';
import type {
  AcknowledgeAccountabilityDecisionInput,
  DecideAccountabilityProposalInput,
  ServeAccountabilityDecisionInput,
} from '../accountability.inputs.ts';
import { deemedReceiptDay, lastReviewDay, monthsLater } from '../accountability.state.ts';
import { tellOfDecision, tellOfProposal } from '../accountability-notify.queries.ts';
import { findForChange, take } from './step.ts';

/** The counter's row stays locked until the approval is stored: a number is given once, and none is lost. */
async function numbered({ reader, em }: Work, row: AccountabilityDecision, year: number) {
  const counted = await reader.row<{ last: number }>(sql`
    insert into accountability_counter (organization_id, kind, year, last) values (${row.organizationId}, ${row.kind}, ${year}, 1)
    on conflict (organization_id, kind, year) do update set last = accountability_counter.last + 1 returning last`);
  const serial = counted?.last ?? 1;
  const issuer = await em.findOneOrFail(Organization, { id: row.organizationId });
  const letters = issuer.documentPrefix ?? `${issuer.shortName}督办`;
  const { numberMark } = accountabilityKindRules[row.kind];
  return { year, serial, number: `${letters}${numberMark}〔${year}〕${serial}号` };
}

/** From the approval at the earliest; a proposed end that is over by then gives way to what is usual for the kind. */
function effectOf(row: AccountabilityDecision, today: string) {
  const effectiveFrom = row.effectiveFrom && row.effectiveFrom > today ? row.effectiveFrom : today;
  if (row.effectiveTo && row.effectiveTo >= effectiveFrom) return { effectiveFrom };
  const { effectMonths } = accountabilityKindRules[row.kind];
  return { effectiveFrom, effectiveTo: addDays(monthsLater(effectiveFrom, effectMonths), -1) };
}

export function decideAccountabilityProposal(
  context: Context,
  input: DecideAccountabilityProposalInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'decideAccountabilityProposal', input, async (work) => {
    const { viewer, clock } = work.context;
    const comment = input.comment?.trim() || null;
    const row = await findForChange(work, input.id);
    take(work, row, input.decision, input.version);
    if (input.decision === 'REJECT' && !comment) throw badInput('comment', 'required');
    const today = clock.today();
    Object.assign(row, {
      approverId: viewer.userId,
      approvedAt: clock.now().toISOString(),
      approvalComment: comment,
    });
    if (input.decision === 'APPROVE') {
      Object.assign(row, await numbered(work, row, Number(today.slice(0, 4))), effectOf(row, today));
    }
    work.audit('AccountabilityDecision', row.id, { to: row.status, number: row.number, comment });
    await tellOfProposal(work, row);
    return row;
  });
}

export function serveAccountabilityDecision(
  context: Context,
  input: ServeAccountabilityDecisionInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'serveAccountabilityDecision', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await findForChange(work, input.id);
    take(work, row, 'SERVE', input.version);
    const receivedOn = deemedReceiptDay(clock.today());
    Object.assign(row, { servedAt: clock.now().toISOString(), serverId: viewer.userId });
    Object.assign(row, received(row, receivedOn));
    work.audit('AccountabilityDecision', row.id, { to: row.status, receivedOn });
    await tellOfDecision(work, 'MEASURE_SERVED', row);
    return row;
  });
}

function received(row: AccountabilityDecision, receivedOn: string) {
  const { reviewable } = accountabilityKindRules[row.kind];
  return { receivedOn, reviewUntil: reviewable ? lastReviewDay(receivedOn) : null };
}

/** Earlier than it counts as received anyway, it begins the thirty days; later it changes nothing of them. */
export function acknowledgeAccountabilityDecision(
  context: Context,
  input: AcknowledgeAccountabilityDecisionInput,
): Promise<AccountabilityDecision> {
  return runCommand(context, 'acknowledgeAccountabilityDecision', input, async (work) => {
    const row = await findForChange(work, input.id);
    take(work, row, 'ACKNOWLEDGE', input.version);
    acknowledged(row, work.context.clock.now());
    work.audit('AccountabilityDecision', row.id, { receivedOn: row.receivedOn });
    return row;
  });
}

export function acknowledged(row: AccountabilityDecision, now: Date): void {
  const today = dayOf(now);
  row.acknowledgedAt = now.toISOString();
  if (row.receivedOn === null || today < row.receivedOn) Object.assign(row, received(row, today));
}
