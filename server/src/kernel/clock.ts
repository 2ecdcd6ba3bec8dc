import { dayOf } from './days.ts';

export interface Clock {
  now(): Date;
  /** YYYY-MM-DD in China */
  today(): string;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
};

/** A clock that tests and the demonstration set by hand. */
export function fixedClock(start: Date): Clock & { set(moment: Date): void } {
  let moment = start;
  return {
    now: () => new Date(moment),
    today: () => dayOf(moment),
    set(next) {
      moment = next;
    },
  };
}
