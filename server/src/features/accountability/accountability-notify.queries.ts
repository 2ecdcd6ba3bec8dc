import type { Work } from '../../kernel/command.ts';
import { notify } from '../notification/notify.queries.ts';
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
