import { hash } from 'node:crypto';
import type { EntityClass, EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { type Pool, type QueryConfig, type QueryResultRow, types } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { DescribedQuery, type MeteredConfig } from './described-query.ts';
import type { ReadMeter } from './read-meter.ts';

/** Anything that runs one statement: the pool, or the connection of a transaction. */
export interface Queryable {
  query<R extends QueryResultRow>(config: MeteredConfig): Promise<{ rows: R[]; rowCount: number | null }>;
}

const timestamptz = 1184;
const date = 1082;
const numeric = 1700;
const bigint = 20;

/** `2026-03-01 08:00:00.123+00` → `2026-03-01T08:00:00.123Z`; sessions run in UTC. */
function moment(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
}

const parsers: Record<number, (text: string) => unknown> = {
  [timestamptz]: moment,
  [date]: (text) => text,
  [numeric]: Number,
  [bigint]: Number,
};

export const rowTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? types.getTypeParser(oid, format as 'text'),
};

const names = new Map<string, string>();

/** A statement's text names its prepared form; texts are composed of a bounded set of fragments. */
function preparedName(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = hash('sha256', text, 'base64url').slice(0, 32);
    names.set(text, name);
  }
  return name;
}

/** Reads as plain rows: no entities (hydration was 47 % of the CPU of a page). */
export class Reader {
  /** Statements run so far: tests hold pages to a budget. */
  statements = 0;
  /** Of a request: how much it may read. */
  meter: ReadMeter | null = null;
  private readonly db: Queryable;

  constructor(db: Queryable) {
    this.db = db;
  }

  async rows<R extends object>(statement: Sql): Promise<R[]> {
    this.statements += 1;
    const text = statement.text;
    const { meter } = this;
    const config = {
      name: preparedName(text),
      text,
      values: statement.values,
      types: rowTypes as QueryConfig['types'],
      meter,
    };
    const ask = () => this.db.query<R & QueryResultRow>(config);
    const result = await (meter ? meter.ask(ask) : ask());
    return result.rows;
  }

  async row<R extends object>(statement: Sql): Promise<R | null> {
    return (await this.rows<R>(statement))[0] ?? null;
  }
}

export function describedPool(pool: Pool): Queryable {
  return { query: (config) => pool.query(new DescribedQuery(config) as never) as never };
}

const columnLists = new Map<string, Sql>();
let metadata: ((entity: EntityClass<object>) => EntityMetadata) | null = null;

/** Called once when the ORM is up: the entities are the one place that knows the columns. */
export function learnColumns(orm: MikroORM): void {
  metadata = (entity) => orm.getMetadata().get(entity);
  columnLists.clear();
}

/** `a.id as "id", a.work_item_id as "workItemId", …` of an entity's own columns, or of those of a list that stands fixed. */
export function columns(entity: EntityClass<object>, alias: string, only?: readonly string[]): Sql {
  const key = `${entity.name} ${alias} ${only ?? ''}`;
  let list = columnLists.get(key);
  if (!list) {
    if (!metadata) throw new Error('columns() before the ORM is up');
    const props = metadata(entity).props.filter(
      (prop) =>
        prop.persist !== false && prop.fieldNames?.length === 1 && (only?.includes(prop.name) ?? true),
    );
    list = sql([props.map((prop) => `${alias}.${prop.fieldNames[0]} as "${prop.name}"`).join(', ')]);
    columnLists.set(key, list);
  }
  return list;
}
