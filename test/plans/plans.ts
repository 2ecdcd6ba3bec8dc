import type pg from 'pg';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Index Searches'?: number;
  Plans?: PlanNode[];
}

/** One reading of a table within a statement that ran. */
export interface Scan {
  statement: string;
  /** e.g. `Seq Scan on assignment` */
  how: string;
  table: string;
  sequential: boolean;
  /** Rows looked at, and those of them that were kept, over all loops. */
  read: number;
  kept: number;
}

function scansOf(statement: string, node: PlanNode): Scan[] {
  const below = (node.Plans ?? []).flatMap((child) => scansOf(statement, child));
  const table = node['Relation Name'];
  const how = node['Node Type'];
  if (table === undefined || !how.includes('Scan')) return below;
  const loops = node['Actual Loops'] ?? 0;
  const kept = (node['Actual Rows'] ?? 0) * loops;
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const by = node['Index Name'] ? ` by ${node['Index Name']}` : '';
  return [
    {
      statement,
      how: `${how} on ${table}${by}`,
      table,
      sequential: how.endsWith('Seq Scan'),
      read: kept + removed * loops,
      kept,
    },
    ...below,
  ];
}

/**
 * Without a statement's values, as every session of the server plans (kernel/database.ts), and with them, as one would
 * by whose settings the server has no say, e.g. behind a pooler.
 */
const allPlanModes = ['force_generic_plan', 'force_custom_plan'] as const;
export type PlanMode = (typeof allPlanModes)[number];
/** `PLANS_MODES=all` asks in both: twice as long. */
export const planModes: readonly PlanMode[] =
  process.env.PLANS_MODES === 'all' ? allPlanModes : ['force_generic_plan'];

export interface Plans {
  /** How every connection of the pool plans from now on. */
  planBy(mode: PlanMode): Promise<void>;
  /** What was heard since the last call. */
  take(): { statements: number; scans: Scan[] };
}

/** Hears the plans that auto_explain tells each connection of the pool: whatever ran, inside functions too. */
export function hearPlans(pool: pg.Pool): Plans {
  let statements = 0;
  let scans: Scan[] = [];
  const listened = new WeakSet<pg.ClientBase>();
  const hear = ({ message }: { message?: string }) => {
    const json = /plan:\n(\{.*\})/s.exec(message ?? '')?.[1];
    if (json === undefined) return;
    const plan = JSON.parse(json);
    statements += 1;
    scans.push(...scansOf(plan['Query Text'], plan.Plan));
  };
  const listen = (client: pg.ClientBase) => {
    if (!listened.has(client)) client.on('notice', hear);
    listened.add(client);
  };
  pool.on('connect', listen);
  return {
    async planBy(mode) {
      await pool.query(`do $$ begin
        execute format('alter database %I set plan_cache_mode = ${mode}', current_database()); end $$`);
      // Those that are open already have to be told.
      const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
      for (const client of all) {
        listen(client);
        await client.query(`set plan_cache_mode = ${mode}`);
        client.release();
      }
    },
    take() {
      const heard = { statements, scans };
      statements = 0;
      scans = [];
      return heard;
    },
  };
}
