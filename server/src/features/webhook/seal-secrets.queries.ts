import type { FastifyBaseLogger } from 'fastify';
import sql from 'sql-template-tag';
import { isSealed, type SecretBox } from '../../kernel/secret-box.ts';
import type { Reader } from '../../kernel/sql.ts';
import { placeOfSecret } from './webhook.entity.ts';

interface Stored {
  id: string;
  secret: string;
  previousSecret: string | null;
}

/**
 * Seals with the current key what stands in plain (before 0059) or under an earlier key, so that a key can be given up one
 * start after another took its place. What somebody renewed meanwhile is left alone.
 * @returns the ids of those that no key opens
 */
export async function sealSecrets(
  reader: Reader,
  box: SecretBox,
  log?: FastifyBaseLogger,
): Promise<string[]> {
  const rows = await reader.rows<Stored>(
    sql`select id, secret, previous_secret as "previousSecret" from webhook order by id`,
  );
  const unreadable: string[] = [];
  for (const { id, secret, previousSecret } of rows) {
    const place = placeOfSecret(id);
    const resealed = (text: string | null) => {
      if (text === null || box.isCurrent(text)) return text;
      if (!isSealed(text)) return box.seal(text, place);
      return box.canOpen(text, place) ? box.seal(box.open(text, place), place) : text;
    };
    if (isSealed(secret) && !box.canOpen(secret, place)) unreadable.push(id);
    const [next, nextPrevious] = [resealed(secret), resealed(previousSecret)];
    if (next === secret && nextPrevious === previousSecret) continue;
    await reader.rows(sql`
      update webhook set secret = ${next}, previous_secret = ${nextPrevious}
      where id = ${id}::uuid and secret = ${secret} and previous_secret is not distinct from ${previousSecret}`);
  }
  if (rows.some(({ secret }) => !isSealed(secret)))
    await reader.rows(sql`alter table webhook validate constraint webhook_sealed`);
  if (unreadable.length > 0)
    log?.error(
      { webhooks: unreadable },
      'no key opens the secrets of these webhooks: put the key back, or renew them',
    );
  return unreadable;
}
