import { setImmediate } from 'node:timers/promises';
import { concernLimits } from '@duban/schema/vocabulary/public-concern';
import type { SignedIn } from '../../kernel/context.ts';
import { comparable, likeness } from '../../kernel/text/likeness.ts';
import type { PublicConcern } from './public-concern.entity.ts';
import { concernsNear } from './public-concern.queries.ts';

export interface Alike {
  concern: PublicConcern;
  likeness: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** 相似件: shown before a concern is stored, so that the same matter is answered once. */
export async function alikeConcerns(
  context: SignedIn,
  text: string,
  exceptId: string | null,
): Promise<Alike[]> {
  const sought = comparable(text);
  const near = await concernsNear(context, sought.text, exceptId);
  const found: Alike[] = [];
  for (const concern of near) {
    // Thirty texts of 20,000 characters: others have their turn in between.
    await setImmediate();
    const whole = likeness(sought, comparable(`${concern.title}${concern.text}`));
    found.push({ concern, likeness: round(Math.max(whole, likeness(sought, comparable(concern.text)))) });
  }
  return found
    .filter((one) => one.likeness >= concernLimits.likeness)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, concernLimits.alike);
}
