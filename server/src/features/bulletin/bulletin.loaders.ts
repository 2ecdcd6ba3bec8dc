import { isDeepStrictEqual } from 'node:util';
import { type SignedIn, signedIn } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Bulletin, StoredFigures } from './bulletin.entity.ts';
import {
  figuresOf,
  type OwnReading,
  ownReadings,
  type Receipt,
  receiptsOf,
  visibleBulletins,
} from './bulletin.queries.ts';
import { recount } from './bulletin-kinds.queries.ts';

/** Null where the viewer may not see it. */
export const bulletinOf = edge<string, Bulletin | null>(async (context, ids) =>
  oneByKey(ids, await visibleBulletins(signedIn(context), context.reader, ids), (row) => row.id),
);

export const ownReadingOf = edge<string, OwnReading | null>(async (context, ids) =>
  oneByKey(ids, await ownReadings(signedIn(context), context.reader, ids), (row) => row.bulletinId),
);

export const receiptsOfBulletin = edge<string, Receipt[]>(async (context, ids) =>
  manyByKey(ids, await receiptsOf(signedIn(context), ids), (row) => row.bulletinId),
);

export const figuresOfBulletin = edge<string, StoredFigures | null>(async (context, ids) =>
  oneByKey(ids, await figuresOf(context.reader, ids), (row) => row.bulletinId),
);

/** Whether its figures, counted anew for their moment, are those that it has. */
export async function isReproducible(context: SignedIn, id: string): Promise<boolean> {
  const bulletin = await bulletinOf(context).load(id);
  if (!bulletin) throw notFound();
  const stored = await figuresOfBulletin(context).load(id);
  if (!stored) return false;
  const anew = await recount(context.reader, bulletin, stored.figures);
  // Both as they go into the database.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(anew)), stored.figures);
}
