import { performance } from 'node:perf_hooks';

/** What became of one of those that went together. */
export type Settled<Result> = PromiseSettledResult<Result>;

export interface GatheringOptions<Item, Result> {
  /**
   * Does all of them in one go and tells of each, in the order given; null of one that could not be done now. Where it
   * throws, that is the answer to all.
   */
  together: (items: readonly Item[]) => Promise<readonly (Settled<Result> | null)[]>;
  /** No two that share one of these are under way at once. */
  marks: (item: Item) => readonly string[];
  /** So many groups are under way at once: of those that are not slow, and of all. */
  lanes: { usual: number; most: number };
  /** So many go together at most. */
  most: number;
  /** Milliseconds after which a group that is still under way is slow, and keeps none but those of its marks. */
  patience: number;
  /** Milliseconds until what could not be done is tried again: at first, and twice as many each time, up to the last. */
  pauses: { first: number; last: number };
  /** After so many milliseconds of trying, with this error, it is given up. */
  givenUp: { after: number; with: () => unknown };
}

interface Waiting<Item, Result> {
  item: Item;
  marks: readonly string[];
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
  /** Of the clock that only goes forward: when it was first tried in vain, and when it is tried again. */
  since: number;
  notBefore: number;
  tries: number;
}

/**
 * What comes while others are under way goes together with what came meanwhile: one alone goes at once and waits for
 * nobody, and the more there are the less each costs.
 */
export class Gathering<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private readonly busy = new Set<string>();
  private underWay = 0;
  private slow = 0;
  private readonly options: GatheringOptions<Item, Result>;

  constructor(options: GatheringOptions<Item, Result>) {
    this.options = options;
  }

  join(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const marks = this.options.marks(item);
      this.waiting.push({ item, marks, resolve, reject, since: 0, notBefore: 0, tries: 0 });
      this.depart();
    });
  }

  private depart(): void {
    const { lanes, patience } = this.options;
    if (this.underWay - this.slow >= lanes.usual || this.underWay >= lanes.most) return;
    const group = this.next();
    if (group.length === 0) return;
    this.underWay += 1;
    let isSlow = false;
    const timer = setTimeout(() => {
      isSlow = true;
      this.slow += 1;
      this.depart();
    }, patience);
    void this.go(group).finally(() => {
      clearTimeout(timer);
      this.underWay -= 1;
      if (isSlow) this.slow -= 1;
      this.depart();
    });
  }

  /**
   * Those that have waited longest and share nothing with each other, with what is under way, nor with what came before
   * them and has to wait: so that two of one mark keep their order.
   */
  private next(): Waiting<Item, Result>[] {
    const group: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    const passedOver = new Set<string>();
    const now = performance.now();
    for (const one of this.waiting) {
      const isFree =
        group.length < this.options.most &&
        one.notBefore <= now &&
        one.marks.every((mark) => !this.busy.has(mark) && !passedOver.has(mark));
      (isFree ? group : left).push(one);
      for (const mark of one.marks) (isFree ? this.busy : passedOver).add(mark);
    }
    this.waiting = left;
    return group;
  }

  private async go(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const settled = await this.options
      .together(group.map(({ item }) => item))
      .catch((reason: unknown) => reason);
    const again: Waiting<Item, Result>[] = [];
    group.forEach((one, index) => {
      for (const mark of one.marks) this.busy.delete(mark);
      const answer: Settled<Result> | null = Array.isArray(settled)
        ? settled[index]
        : { status: 'rejected', reason: settled };
      if (answer === null) again.push(one);
      else if (answer.status === 'fulfilled') one.resolve(answer.value);
      else one.reject(answer.reason);
    });
    const left = again.filter((one) => this.putOff(one));
    if (left.length > 0) this.waiting = [...left, ...this.waiting];
  }

  /**
   * It holds nothing meanwhile: a connection that waits for somebody else's lock is one that he may need.
   * @returns false where it was given up
   */
  private putOff(one: Waiting<Item, Result>): boolean {
    const { pauses, givenUp } = this.options;
    const now = performance.now();
    if (one.tries === 0) one.since = now;
    if (now - one.since >= givenUp.after) {
      one.reject(givenUp.with());
      return false;
    }
    const pause = Math.min(pauses.first * 2 ** one.tries, pauses.last);
    one.tries += 1;
    one.notBefore = now + pause;
    setTimeout(() => this.depart(), pause + 1);
    return true;
  }
}
