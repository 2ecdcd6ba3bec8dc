import { readFileSync } from 'node:fs';
import type { OrganizationKind, OrganizationLevel } from '@duban/schema/vocabulary/organization';
import sql from 'sql-template-tag';
import type { Database } from '../kernel/database.ts';
import { newId } from '../kernel/id.ts';
import { seedOccasions } from './occasions.ts';

interface SeedRow {
  code: string;
  parent: string | null;
  level: OrganizationLevel;
  kind: OrganizationKind;
  name: string;
  shortName: string;
  divisionCode: string | null;
  documentPrefix: string | null;
  sortOrder: number;
}

interface TreeRow extends SeedRow {
  id: string;
  parentId: string | null;
  bureauId: string;
  cityId: string | null;
  provinceId: string;
}

/** Parents stand before their children in the file. */
export function treeOf(rows: readonly SeedRow[]): TreeRow[] {
  const byCode = new Map<string, TreeRow>();
  for (const row of rows) {
    const parent = row.parent === null ? null : byCode.get(row.parent);
    if (parent === undefined)
      throw new Error(`organization ${row.code} stands before its parent ${row.parent}`);
    const id = newId();
    const branch = row.kind === 'BUREAU' && parent?.level === 'PROVINCE' ? id : null;
    byCode.set(row.code, {
      ...row,
      id,
      parentId: parent?.id ?? null,
      bureauId: row.kind === 'BUREAU' ? id : (parent?.bureauId ?? id),
      cityId: parent?.cityId ?? branch,
      provinceId: parent?.provinceId ?? id,
    });
  }
  return [...byCode.values()];
}

/** The real tree of Guangdong, where there is none yet, and what a province begins its publicity year with. */
export async function seedOrganizations(database: Database, today: string): Promise<void> {
  const path = new URL('../../seeds/organizations.json', import.meta.url);
  const rows = treeOf(JSON.parse(readFileSync(path, 'utf8')) as SeedRow[]);
  const validFrom = `${Number(today.slice(0, 4)) - 20}-01-01`;
  await database.reader.rows(sql`
    insert into organization (id, code, parent_id, bureau_id, city_id, province_id, level, kind, name, short_name, division_code,
      document_prefix, sort_order, valid_from)
    select id, code, "parentId", "bureauId", "cityId", "provinceId", level, kind, name, "shortName",
      case when kind = 'BUREAU' then "divisionCode" end, "documentPrefix", "sortOrder", ${validFrom}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, code text, "parentId" uuid, "bureauId" uuid, "cityId" uuid,
      "provinceId" uuid, level text, kind text, name text, "shortName" text, "divisionCode" text, "documentPrefix" text, "sortOrder" int)
    where not exists (select 1 from organization)`);
  await seedOccasions(database);
  await database.reader.rows(sql`
    select usual_concern_subjects(id) from organization where level = 'PROVINCE' and kind = 'BUREAU'
      and not exists (select 1 from concern_subject)`);
}
