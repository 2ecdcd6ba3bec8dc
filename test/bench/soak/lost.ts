import pg from 'pg';

export interface Kept {
  answered: number;
  /** Reports in the database under this run's keys, each with its row of the trail. */
  stored: number;
  /** Answered, but without report, trail or key. */
  lost: number;
  /** Reports of this run beside those. */
  surplus: number;
}

/** Every report that was answered must be there, with its key and one row of the trail; `before`: how many reports were. */
export async function countKept(url: string, run: string, answered: string[], before: number): Promise<Kept> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `with kept as materialized (
        select r.id from idempotency_key k join progress_report r on r.id = (k.result->>'id')::uuid
        where starts_with(k.key, $1) and (select count(*) from audit_entry a
          where a.entity_type = 'ProgressReport' and a.entity_id = r.id and a.action = 'submitProgressReport') = 1
      ), counts as (
        select (select count(*)::int from kept) as stored, (select count(*)::int from progress_report) as reports,
          (select count(*)::int from unnest($2::uuid[]) id where id not in (select id from kept)) as lost
      )
      select stored, lost, reports - $3::int - stored as surplus from counts`,
      [`bench-${run}-`, answered, before],
    );
    return { answered: answered.length, ...rows[0] };
  } finally {
    await client.end();
  }
}
