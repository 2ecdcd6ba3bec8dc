import { busy, DomainError } from './errors.ts';

const megabyte = 1024 * 1024;

/**
 * Bytes of rows that one request may read, and that all requests of one user hold that are not answered yet. A hundred
 * reports at their longest are 7 MB; the heap has 256. What is less than `unheeded` is not added up.
 */
export const mostBytes = { unheeded: megabyte, ofRequest: 32 * megabyte, ofUser: 48 * megabyte } as const;

/** Statements of one user that are asked at once, of the twelve connections: the others are for others. */
const mostAtOnce = 8;

interface Reading {
  /** Bytes of what is not answered. */
  held: number;
  asked: number;
  waiting: (() => void)[];
}

/** By user, of this server; none of those who do not read now. */
const readings = new Map<string, Reading>();

function readingOf(userId: string): Reading {
  const reading = readings.get(userId) ?? { held: 0, asked: 0, waiting: [] };
  readings.set(userId, reading);
  return reading;
}

function forgetIdle(userId: string, { held, asked }: Reading): void {
  if (held <= 0 && asked === 0) readings.delete(userId);
}

/** What one request has read, row by row: past the limits nothing more is kept, nor asked. */
export class ReadMeter {
  private bytes = 0;
  private refusal: DomainError | null = null;
  private readonly userId: string;
  private readonly whenAnswered: (release: () => void) => void;

  constructor(userId: string, whenAnswered: (release: () => void) => void) {
    this.userId = userId;
    this.whenAnswered = whenAnswered;
  }

  /** Asks in the user's turn. */
  async ask<Result>(statement: () => Promise<Result>): Promise<Result> {
    const reading = readingOf(this.userId);
    if (reading.asked < mostAtOnce) reading.asked += 1;
    else await new Promise<void>((resolve) => reading.waiting.push(resolve));
    try {
      if (reading.held > mostBytes.ofUser) this.refusal ??= busy('readingMuch');
      if (this.refusal) throw this.refusal;
      return await statement();
    } finally {
      const next = reading.waiting.shift();
      if (next) next();
      else reading.asked -= 1;
      forgetIdle(this.userId, reading);
    }
  }

  /** @returns why the request is refused; null while it may go on */
  take(bytes: number): DomainError | null {
    this.refusal ??= this.refusedAfter(bytes);
    return this.refusal;
  }

  private refusedAfter(bytes: number): DomainError | null {
    const before = this.bytes;
    this.bytes += bytes;
    if (this.bytes <= mostBytes.unheeded) return null;
    const reading = readingOf(this.userId);
    const isFirst = before <= mostBytes.unheeded;
    reading.held += isFirst ? this.bytes : bytes;
    if (isFirst) this.whenAnswered(() => this.release());
    if (this.bytes > mostBytes.ofRequest) return new DomainError('TOO_LARGE');
    return reading.held > mostBytes.ofUser ? busy('readingMuch') : null;
  }

  private release(): void {
    const reading = readingOf(this.userId);
    reading.held -= this.bytes;
    forgetIdle(this.userId, reading);
  }
}
