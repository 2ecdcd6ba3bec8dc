/** What became of one of those that went together. */
export type Settled<Result> = PromiseSettledResult<Result>;

export interface GatheringOptions<Item, Result> {
  /** Does all of them in one go and tells of each, in the order given. Where it throws, that is the answer to all. */
  together: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>;
  /** No two that share one of these are under way at once. */
  marks: (item: Item) => readonly string[];
  /** So many groups are under way at once: of those that are not slow, and of all. */
  lanes: { usual: number; most: number };
  /** So many go together at most. */
  most: number;
  /** Milliseconds after which a group that is still under way is slow, and keeps none but those of its marks. */
  patience: number;
}

interface Waiting<Item, Result> {
  item: Item;
  marks: readonly string[];
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
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
      this.waiting.push({ item, marks: this.options.marks(item), resolve, reject });
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

  /** Those that have waited longest and share nothing with each other, nor with what is under way. */
  private next(): Waiting<Item, Result>[] {
    const group: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    for (const one of this.waiting) {
      const isFree = group.length < this.options.most && one.marks.every((mark) => !this.busy.has(mark));
      (isFree ? group : left).push(one);
      if (isFree) for (const mark of one.marks) this.busy.add(mark);
    }
    this.waiting = left;
    return group;
  }

  private async go(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const settled = await this.options
      .together(group.map(({ item }) => item))
      .catch((reason: unknown) => reason);
    group.forEach((one, index) => {
      for (const mark of one.marks) this.busy.delete(mark);
      const answer: Settled<Result> = Array.isArray(settled)
        ? settled[index]
        : { status: 'rejected', reason: settled };
      if (answer.status === 'fulfilled') one.resolve(answer.value);
      else one.reject(answer.reason);
    });
  }
}
