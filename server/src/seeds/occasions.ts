import { readFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import type { Database } from '../kernel/database.ts';

/** The usual days, weeks and months, for each province that has none yet: from then on they are its own to edit. */
export async function seedOccasions(database: Database): Promise<void> {
  const rows = readFileSync(new URL('../../seeds/occasions.json', import.meta.url), 'utf8');
  await database.reader.rows(sql`
    insert into publicity_occasion (province_id, name, basis, start_month, start_day, end_month, end_day, first_year, last_year)
    select p.id, r.name, r.basis, (r.start->>0)::int, (r.start->>1)::int, (r."end"->>0)::int, (r."end"->>1)::int, r."firstYear", r."lastYear"
    from organization p, jsonb_to_recordset(${rows}::jsonb)
      as r(name text, basis text, start jsonb, "end" jsonb, "firstYear" int, "lastYear" int)
    where p.level = 'PROVINCE' and p.kind = 'BUREAU'
      and not exists (select 1 from publicity_occasion x where x.province_id = p.id)`);
}
