import { createHash } from 'node:crypto';
import pg from 'pg';
import { dayOf } from '../../server/src/kernel/days.ts';
import { bringPeriodsUpToDate, bringRollupsUpToDate } from './data/rollups.ts';

/** Who asks, with the session of its own. */
export interface Viewer {
  userId: string;
  organizationId: string;
  provinceId: string;
  token: string;
}

export interface City {
  id: string;
  supervisor: Viewer;
}

/** What a client knows before it asks: who it is, and ids that it has seen on earlier pages. */
export interface Facts {
  today: string;
  supervisor: Viewer;
  plans: { id: string; year: number }[];
  cities: City[];
  reportable: { assignmentId: string; reporter: Viewer }[];
}

/** Which bureaus' people sign in. */
const bureaus = {
  province: `o.level = 'PROVINCE'`,
  branches: 'o.city_id = o.id',
  belowProvince: `o.level <> 'PROVINCE'`,
} as const;

/** A session for each, made in the database: signing in is not what is measured, and takes 50 ms of purpose. */
async function signIn(client: pg.Client, role: string, of: keyof typeof bureaus): Promise<Viewer[]> {
  const { rows } = await client.query<Omit<Viewer, 'token'>>(
    `select m.user_id as "userId", o.id as "organizationId", o.province_id as "provinceId"
     from membership m join organization o on o.id = m.organization_id
     where m.role = $1 and o.province_id = (select id from organization where code = '440000')
       and o.kind = 'BUREAU' and ${bureaus[of]} order by o.sort_order`,
    [role],
  );
  const viewers = rows.map((row) => ({ ...row, token: `bench-${row.userId}` }));
  for (const { token, userId, organizationId } of viewers) {
    await client.query(
      `insert into session (token_digest, user_id, organization_id) values ($1, $2, $3)
       on conflict (token_digest) do update set created_at = now(), last_seen_at = now()`,
      [createHash('sha256').update(token).digest('hex'), userId, organizationId],
    );
  }
  return viewers;
}

/** `reporting`: whose assignments are reported on; by default those of the cities, as W1 is asked. */
export async function gatherFacts(
  url: string,
  reporting: 'branches' | 'belowProvince' = 'branches',
): Promise<Facts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const today = dayOf(new Date());
    await bringRollupsUpToDate(client, today);
    await bringPeriodsUpToDate(url);
    const [supervisor] = await signIn(client, 'SUPERVISOR', 'province');
    if (!supervisor) throw new Error('the data set has no province');
    const supervisors = await signIn(client, 'SUPERVISOR', 'branches');
    const reporters = new Map(
      (await signIn(client, 'REPORTER', reporting)).map((viewer) => [viewer.organizationId, viewer]),
    );
    const { rows: plans } = await client.query(
      'select id, year from work_plan where province_id = $1 order by year desc',
      [supervisor.provinceId],
    );
    // By item, so that neighbours in the list are of different cities; counties report on whatever is next to them.
    const order = reporting === 'branches' ? 'year desc, work_item_id, organization_id' : 'md5(id::text)';
    const { rows: open } = await client.query(
      `select id, organization_id from assignment where status = 'IN_PROGRESS' and organization_id = any($1)
       order by ${order}`,
      [[...reporters.keys()]],
    );
    return {
      today,
      supervisor,
      plans,
      cities: supervisors.map((viewer) => ({ id: viewer.organizationId, supervisor: viewer })),
      reportable: open.map(({ id, organization_id }) => ({
        assignmentId: id,
        reporter: reporters.get(organization_id) as Viewer,
      })),
    };
  } finally {
    await client.end();
  }
}
