import { accountabilityKindRules, reviewPartLabels } from '@duban/schema/vocabulary/accountability';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, DomainError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { AccountabilityDecision } from '../accountability.entity.ts';
import type { DecideReviewInput, RequestReviewInput } from '../accountability.inputs.ts';
import { reviewDueDay } from '../accountability.state.ts';
import { tellOfDecision } from '../accountability-notify.queries.ts';
import { ReviewRequest } from '../review-request.entity.ts';
import { partsTaken } from '../took-part.queries.ts';
import { acknowledged } from './decide.ts';
import { findForChange, take } from './step.ts';

export function requestReview(context: Context, input: RequestReviewInput): Promise<AccountabilityDecision> {
  return runCommand(context, 'requestReview', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await findForChange(work, input.id);
    take(work, row, 'REQUEST_REVIEW', input.version);
    // Who objects has received it.
    if (row.acknowledgedAt === null) acknowledged(row, clock.now());
    const review = Object.assign(new ReviewRequest(), {
      id: newId(),
      decisionId: row.id,
      reasons: input.reasons.trim(),
      requestedAt: clock.now().toISOString(),
      requesterId: viewer.userId,
      dueOn: reviewDueDay(clock.today()),
    });
    work.em.persist(review);
    work.audit('AccountabilityDecision', row.id, { to: row.status, dueOn: review.dueOn });
    await tellOfDecision(work, 'REVIEW_REQUESTED', row);
    return row;
  });
}

/** Decree 733: who took part in the matter recuses. */
async function refuseWhoTookPart({ reader, context }: Work, row: AccountabilityDecision): Promise<void> {
  const taken = await partsTaken(reader, [row.id], [context.viewer.userId]);
  if (taken.length === 0) return;
  const { language } = context;
  const words = taken.map(({ part }) => reviewPartLabels[part][language]);
  const parts = words.join(language === 'zh' ? '、' : ', ');
  throw new DomainError('FORBIDDEN', { reason: { key: 'tookPart', params: { parts } } });
}

/** A change alters the measure, or how long it has effect; nothing else is decided with it. */
function checkChange(row: AccountabilityDecision, input: DecideReviewInput): void {
  const { measure, effectiveTo } = input;
  const { measured } = accountabilityKindRules[row.kind];
  if (measure != null && (input.outcome !== 'CHANGE' || !measured))
    throw badInput('measure', 'notForThisKind');
  if (input.outcome !== 'CHANGE') {
    if (effectiveTo != null) throw badInput('effectiveTo', 'notForThisKind');
    return;
  }
  const changed =
    (measure ?? row.measure) !== row.measure || (effectiveTo ?? row.effectiveTo) !== row.effectiveTo;
  if (!changed) throw badInput(measured ? 'measure' : 'effectiveTo', 'nothingChanged');
  if (effectiveTo && row.effectiveFrom && effectiveTo < row.effectiveFrom)
    throw badInput('effectiveTo', 'endBeforeStart');
}

/** A late one is still decided: its light stays red for all to see until then. */
export function decideReview(context: Context, input: DecideReviewInput): Promise<AccountabilityDecision> {
  return runCommand(context, 'decideReview', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await findForChange(work, input.id);
    take(work, row, input.outcome, input.version);
    await refuseWhoTookPart(work, row);
    checkChange(row, input);
    const review = await work.em.findOneOrFail(ReviewRequest, { decisionId: row.id });
    Object.assign(review, {
      outcome: input.outcome,
      findings: input.findings.trim(),
      decidedAt: clock.now().toISOString(),
      deciderId: viewer.userId,
    });
    if (input.outcome === 'CHANGE') {
      Object.assign(review, { formerMeasure: row.measure, formerEffectiveTo: row.effectiveTo });
      row.measure = input.measure ?? row.measure;
      row.effectiveTo = input.effectiveTo ?? row.effectiveTo;
    }
    work.audit('AccountabilityDecision', row.id, {
      to: row.status,
      findings: review.findings,
      measure: row.measure,
      effectiveTo: row.effectiveTo,
    });
    await tellOfDecision(work, 'REVIEW_DECIDED', row);
    return row;
  });
}
