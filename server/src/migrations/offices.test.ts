import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { migrateDatabase } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { seedOrganizations } from '../seeds/organizations.ts';

let clone: TestDatabase;
let client: pg.Client;

const provinceId = "(select id from organization where code = '440000')";
const userId = '(select id from app_user)';

/** What the release before wrote. */
const former = `
insert into app_user (username, name, password_hash) values ('editor', '编辑', '-');
insert into demonstration_unit (province_id, name, creator_id) values (${provinceId}, '示范点', ${userId});
insert into unit_class (province_id, year, ordinal, name) values (${provinceId}, 2026, 1, '一类');
insert into unit_class_member (unit_class_id, organization_id, year, added_at)
  select k.id, o.id, 2026, now() from unit_class k, organization o where o.code = '440100';
insert into annual_target (province_id, year, unit_class_id, points, revision, set_at, setter_id)
  select province_id, 2026, id, 100, 1, now(), ${userId} from unit_class;
insert into annual_target (province_id, city_id, year, organization_id, points, revision, set_at, setter_id)
  select province_id, id, 2026, id, 80, 1, now(), ${userId} from organization where code = '440100';
insert into relegation_rule (province_id, year, name, kind, consequences, created_at, author_id)
  values (${provinceId}, 2026, '末位', 'MONTHS_BELOW_QUOTA', '{CRITICISM}', now(), ${userId});
insert into relegation (organization_id, city_id, province_id, rule_id, year, period, facts, outcomes, proposed_at, proposer_id)
  select o.id, o.id, o.province_id, q.id, 2026, '2026-03', '{}', '[]', now(), q.author_id from relegation_rule q, organization o where o.code = '440100';
`;

beforeAll(async () => {
  clone = await cloneDatabase();
  client = new pg.Client(clone.url);
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  const database = await openDatabase(clone.url, 2, false);
  await database.orm.migrator.up({ to: '0041-submission-pages' });
  await seedOrganizations(database, '2026-01-01');
  await database.close();
  await client.query(former);
  await migrateDatabase(clone.url);
});
afterAll(async () => {
  await client.end();
  await clone.drop();
});

test.each(['demonstration_unit', 'unit_class', 'relegation_rule'])(
  'what stood in %s is the province’s',
  async (table) => {
    const { rows } = await client.query(
      `select organization_id = ${provinceId} as office, city_id, province_id = ${provinceId} as province from ${table}`,
    );
    expect(rows).toEqual([{ office: true, city_id: null, province: true }]);
  },
);

test('members, targets and relegation keep their unit and name the province beside it', async () => {
  const { rows } = await client.query(
    `select 'member' as of, o.short_name as unit, m.office_id = ${provinceId} as office from unit_class_member m join organization o on o.id = m.organization_id
     union all select 'target', o.short_name, t.office_id = ${provinceId} from annual_target t left join organization o on o.id = t.organization_id
     union all select 'relegation', o.short_name, l.office_id = ${provinceId} from relegation l join organization o on o.id = l.organization_id
     order by of, unit`,
  );
  expect(rows).toEqual([
    { of: 'member', unit: '广州市局', office: true },
    { of: 'relegation', unit: '广州市局', office: true },
    { of: 'target', unit: '广州市局', office: true },
    { of: 'target', unit: null, office: true },
  ]);
});

test('a unit stands in one class of each office, and in no two of one', async () => {
  const place = (office: string, ordinal: number) =>
    client.query(
      `with made as (insert into unit_class (organization_id, province_id, year, ordinal, name)
         select o.id, o.province_id, 2026, ${ordinal}, '又一类' from organization o where o.code = $1 returning id, organization_id)
       insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
         select made.id, o.id, made.organization_id, 2026, now() from made, organization o where o.code = '440100'`,
      [office],
    );
  await place('440300', 1);
  await expect(place('440000', 2)).rejects.toThrow(/unit_class_member_alone_index/);
});
