import { busy } from '../errors.ts';

export interface SlotLimits {
  atOnce: number;
  perUser: number;
}

/** How many long works there are at once, by whom; each holds a connection of the pool. */
export class Slots {
  private readonly limits: SlotLimits;
  private readonly holders: string[] = [];

  constructor(limits: SlotLimits) {
    this.limits = limits;
  }

  get taken(): number {
    return this.holders.length;
  }

  /** @throws DomainError BUSY */
  take(userId: string): () => void {
    if (this.holders.filter((holder) => holder === userId).length >= this.limits.perUser)
      throw busy('exportingAlready');
    if (this.holders.length >= this.limits.atOnce) throw busy('exportsBusy');
    this.holders.push(userId);
    let held = true;
    return () => {
      if (held) this.holders.splice(this.holders.indexOf(userId), 1);
      held = false;
    };
  }
}
