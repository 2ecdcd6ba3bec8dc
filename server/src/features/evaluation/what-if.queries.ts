import type { SignedIn } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { type WhatIfRow, whatIf } from './computation.queries.ts';
import { canReadAll } from './evaluation.policy.ts';
import { visibleSchemes } from './evaluation.queries.ts';

/** For the evaluating office: it shows results of organizations that were published to nobody. */
export async function tryScheme(context: SignedIn, id: string, year: number | null): Promise<WhatIfRow[]> {
  const [scheme] = await visibleSchemes(context, context.reader, [id]);
  if (!scheme || !canReadAll(context.viewer)) throw notFound();
  return whatIf(context.reader, scheme, { year: year ?? scheme.year - 1, today: context.clock.today() });
}
