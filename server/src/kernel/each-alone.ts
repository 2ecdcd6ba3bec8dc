import type { EntityManager } from '@mikro-orm/postgresql';
import type { Work } from './command.ts';
import { transactionReader } from './database.ts';
import { domainErrorOf } from './error-format.ts';
import { badInput, type DomainError } from './errors.ts';

/** What became of one of many: it is done, or it says why not and stands as it stood. */
export interface Outcome<Row> {
  id: string;
  row: Row | null;
  refusal: Refused | null;
}

/** Plain, since the answer to an idempotency key is kept. */
export interface Refused extends Pick<DomainError, 'code' | 'details'> {
  /** The input's path: `comment`, `assignments.3.version`. */
  field: string;
}

const refused = ({ code, details }: DomainError, path: string): Refused => {
  const [name] = Object.keys(details.fields ?? {});
  return { code, details, field: name === 'version' ? `${path}.version` : (name ?? `${path}.id`) };
};

/**
 * Does the same to each in a savepoint of its own: what is refused changes nothing, and the others are done. They are
 * locked in the order of their ids, so that two who choose the same do not wait for each other in a circle.
 * @throws DomainError BAD_INPUT where one is named twice; whatever is no refusal ends all
 */
export async function eachAlone<Item extends { id: string }, Row>(
  work: Work,
  list: string,
  items: readonly Item[],
  act: (work: Work, item: Item) => Promise<Row>,
): Promise<Outcome<Row>[]> {
  const places = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    if (places.has(id)) throw badInput(`${list}.${index}.id`, 'duplicate');
    places.set(id, index);
  }
  const outcomes = new Map<string, Outcome<Row>>();
  for (const item of items.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    outcomes.set(item.id, await alone(work, `${list}.${places.get(item.id)}`, item, act));
  return items.flatMap(({ id }) => outcomes.get(id) ?? []);
}

async function alone<Item extends { id: string }, Row>(
  work: Work,
  path: string,
  item: Item,
  act: (work: Work, item: Item) => Promise<Row>,
): Promise<Outcome<Row>> {
  const trail: Parameters<Work['audit']>[] = [];
  try {
    const row = await work.em.transactional(async (forked) => {
      const em = forked as EntityManager;
      const inner = { ...work, em, reader: transactionReader(em) };
      const done = await act({ ...inner, audit: (...change) => void trail.push(change) }, item);
      await em.flush();
      return done;
    });
    for (const change of trail) work.audit(...change);
    return { id: item.id, row, refusal: null };
  } catch (error) {
    const refusal = domainErrorOf(error);
    // Where the database is gone nothing can be said of the others either.
    if (!refusal || refusal.code === 'UNAVAILABLE') throw error;
    return { id: item.id, row: null, refusal: refused(refusal, path) };
  }
}
