import type { Work } from '../../kernel/command.ts';
import { askForApproval, tellOfApproval } from '../notification/approval-notify.queries.ts';
import { notify } from '../notification/notify.queries.ts';
import { organizationsByIds } from '../organization/organization.queries.ts';
import type { AccountabilityDecision } from './accountability.entity.ts';

/** Tells one side of a decision, by its number, what the other did. */
export async function tellOfDecision(
  { reader, context }: Work,
  kind: 'MEASURE_SERVED' | 'REVIEW_REQUESTED' | 'REVIEW_DECIDED',
  row: AccountabilityDecision,
): Promise<void> {
  await notify(reader, {
    kind,
    params: { by: context.viewer.organizationName, title: row.number ?? '' },
    subject: { type: 'AccountabilityDecision', id: row.id },
    organizationIds: [kind === 'REVIEW_REQUESTED' ? row.organizationId : row.concernedId],
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${row.id}`,
  });
}

/** By whom it concerns: a number comes with the approval. */
async function proposalOf({ reader }: Work, row: AccountabilityDecision) {
  const [concerned] = await organizationsByIds(reader, [row.concernedId]);
  const title = [concerned?.shortName, row.number].filter(Boolean).join(' ');
  const subject = { type: 'AccountabilityDecision', id: row.id } as const;
  return { matter: row.kind, title, subject, version: row.version ?? 1 };
}

export async function askForDecision(work: Work, row: AccountabilityDecision): Promise<void> {
  await askForApproval(work, await proposalOf(work, row));
}

export async function tellOfProposal(work: Work, row: AccountabilityDecision): Promise<void> {
  const refused = row.status === 'REJECTED' ? (row.approvalComment ?? '') : null;
  await tellOfApproval(work, await proposalOf(work, row), refused);
}
