import type { Light } from '@duban/schema/vocabulary/assignment';

/** 红黄绿灯 by the days on which it turns; without them it is green. */
export function lightOn(days: { yellowOn: string | null; redOn: string | null }, today: string): Light {
  if (days.redOn !== null && today >= days.redOn) return 'RED';
  if (days.yellowOn !== null && today >= days.yellowOn) return 'YELLOW';
  return 'GREEN';
}
