import { signedIn } from '../../kernel/context.ts';
import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { Relegation } from './relegation.entity.ts';
import { usedRules, visibleRelegations, visibleRules } from './relegation.queries.ts';
import type { RelegationRule } from './relegation-rule.entity.ts';

/** Each is null where the viewer may not see it. */
export const relegationOf = edge<string, Relegation | null>(async (context, ids) =>
  oneByKey(ids, await visibleRelegations(signedIn(context), context.reader, ids), (row) => row.id),
);

export const relegationRuleOf = edge<string, RelegationRule | null>(async (context, ids) =>
  oneByKey(ids, await visibleRules(signedIn(context), context.reader, ids), (row) => row.id),
);

export const ruleUsed = edge<string, boolean>(async (context, ids) => {
  const used = new Set((await usedRules(context.reader, ids)).map(({ id }) => id));
  return ids.map((id) => used.has(id));
});
