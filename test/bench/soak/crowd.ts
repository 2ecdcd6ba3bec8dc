import { Connection } from '../measure/connection.ts';

/** Servers close a connection that idles for some seconds; a request sent at that moment would fail for no fault of theirs. */
const idleMilliseconds = 3_000;
const most = 512;

/** As many kept-alive connections as there are requests under way: the next one takes that which was last free. */
export class Crowd {
  private readonly free: { connection: Connection; since: number }[] = [];
  private readonly waiting: ((connection: Connection) => void)[] = [];
  private readonly url: URL;
  private open = 0;
  /** How many were open at once. */
  peak = 0;

  constructor(url: URL) {
    this.url = url;
  }

  async send(request: Buffer): Promise<{ status: number; body: Buffer }> {
    const connection = await this.take();
    try {
      return await connection.send(request);
    } finally {
      this.giveBack(connection);
    }
  }

  close(): void {
    for (const { connection } of this.free.splice(0)) connection.close();
  }

  private take(): Connection | Promise<Connection> {
    for (let last = this.free.pop(); last; last = this.free.pop()) {
      if (last.connection.isOpen && performance.now() - last.since < idleMilliseconds) return last.connection;
      last.connection.close();
      this.open -= 1;
    }
    if (this.open >= most) return new Promise((resolve) => this.waiting.push(resolve));
    return this.connect();
  }

  private connect(): Connection {
    this.open += 1;
    this.peak = Math.max(this.peak, this.open);
    return new Connection(this.url);
  }

  private giveBack(connection: Connection): void {
    const next = this.waiting.shift();
    if (connection.isOpen && !next) this.free.push({ connection, since: performance.now() });
    else if (connection.isOpen) next?.(connection);
    else {
      this.open -= 1;
      if (next) next(this.connect());
    }
  }
}
