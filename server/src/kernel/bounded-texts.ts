/**
 * What is kept by the text that it was made of. Parsed and compiled, a text takes a hundred times its length, and whoever
 * reaches the server chooses it: so both their number and their length are limited. The console's 136 documents have 76,000
 * characters, the longest 3,087.
 */
export const textBounds = { entries: 500, each: 12_000, together: 300_000 } as const;

interface Kept<Value> {
  value: Value;
  length: number;
}

export class BoundedTexts<Value> {
  private readonly kept = new Map<string, Kept<Value>>();
  private characters = 0;

  get size(): number {
    return this.kept.size;
  }

  get(key: string): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    // The one that was longest unused goes first.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** False where the text is too long to be kept. */
  set(key: string, value: Value, length: number): boolean {
    this.delete(key);
    if (length > textBounds.each) return false;
    this.kept.set(key, { value, length });
    this.characters += length;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= textBounds.entries && this.characters <= textBounds.together) break;
      this.delete(oldest);
    }
    return true;
  }

  delete(key: string): boolean {
    this.characters -= this.kept.get(key)?.length ?? 0;
    return this.kept.delete(key);
  }
}
