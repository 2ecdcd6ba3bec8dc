import pg, { type QueryConfig } from 'pg';
import type { ReadMeter } from './read-meter.ts';

/** What pg's own query has and its types leave out; the version is pinned. */
interface Result {
  fields: object[];
  _parsers: unknown[];
  _prebuiltEmptyResultObject: object;
}
interface Connection {
  describe(message: object): void;
}
interface Internals {
  name: string;
  _result: Result;
  _accumulateRows: boolean;
  /** From then on rows are dropped as they come, and it is what the query ends with. */
  _canceledDueToError: unknown;
  hasBeenParsed(connection: Connection): unknown;
  prepare(connection: Connection): void;
  handleRowDescription(message: { fields: object[] }): void;
  handleDataRow(message: { length: number; fields: unknown[] }): void;
}

/** `meter`: what its rows are counted by. */
export interface MeteredConfig extends QueryConfig {
  meter?: ReadMeter | null;
}

const Query = pg.Query as unknown as new (config: QueryConfig) => Internals;

type Description = Pick<Result, 'fields' | '_parsers' | '_prebuiltEmptyResultObject'>;

/** By a statement's name, which follows from its text: its columns are the same on every connection. */
const descriptions = new Map<string, Description>();

const silent = new WeakMap<Connection, Connection>();

/** The same connection, but for the question what the rows will look like. */
function withoutDescribe(connection: Connection): Connection {
  let known = silent.get(connection);
  if (!known) {
    known = Object.create(connection, { describe: { value() {} } }) as Connection;
    silent.set(connection, known);
  }
  return known;
}

/**
 * pg asks with each run of a prepared statement what its columns are, and PostgreSQL tells them again: for a row of 45
 * columns that was a tenth of what a request allocated. Here they are asked for once. Columns of a statement cannot
 * change under it: PostgreSQL refuses to run one whose result type did.
 */
export class DescribedQuery extends Query {
  private readonly meter: ReadMeter | null;

  constructor(config: MeteredConfig) {
    super(config);
    this.meter = config.meter ?? null;
  }

  override prepare(connection: Connection): void {
    const known = this.hasBeenParsed(connection) ? descriptions.get(this.name) : undefined;
    if (known) {
      Object.assign(this._result, known);
      this._accumulateRows = true;
    }
    super.prepare(known ? withoutDescribe(connection) : connection);
  }

  override handleRowDescription(message: { fields: object[] }): void {
    super.handleRowDescription(message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    descriptions.set(this.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  override handleDataRow(message: { length: number; fields: unknown[] }): void {
    if (this.meter && !this._canceledDueToError)
      this._canceledDueToError = this.meter.take(message.length) ?? false;
    super.handleDataRow(message);
  }
}
