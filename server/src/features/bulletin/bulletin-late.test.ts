import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulletinFields, type March, march } from '../../../../test/harness/bulletin.ts';

let month: March;
beforeAll(async () => {
  month = await march();
});
afterAll(() => month.server.stop());

/** 122 counties and 20 cities are late with point 3, since the tenth; of point 2 only twenty cities and 50 counties, since the first. */
async function muchIsLate(): Promise<void> {
  const of = (item: number, dueOn: string, most: number) => `
    insert into assignment (organization_id, city_id, province_id, work_item_id, work_plan_id, section_id, year, bureau_id, assigner_id, role, due_on, cadence,
      status, percent, assigned_at, yellow_on, red_on)
    select o.id, o.city_id, o.province_id, i.id, i.work_plan_id, i.section_id, i.year, o.id, o.province_id, 'LEAD', '${dueOn}', 'ONCE', 'IN_PROGRESS', 0,
      '2026-03-01', '${dueOn}', '${dueOn}'::date + 1
    from (select * from organization o where o.kind = 'BUREAU' and o.level <> 'PROVINCE' and o.code not in ('440100', '440300', '440305')
      order by o.level, o.code limit ${most}) o join work_item i on i.number = ${item};`;
  await month.server.query(`do $$ begin
    perform set_config('duban.now', '2026-03-02 12:00+08', true);
    ${of(3, '2026-03-10', 200)} ${of(2, '2026-03-01', 70)}
  end $$`);
}

test('of a list that is cut the sentence counts what is late, not what is listed', async () => {
  await muchIsLate();
  const input = { periodFrom: '2026-03-01', periodTo: '2026-03-31', organizationIds: [month.ids['440100']] };
  const { bulletin } = await month.supervisor.run('draftBulletin', input, bulletinFields);
  const { lateCount, late } = bulletin.figures;
  expect(late).toHaveLength(200);
  const [{ total, most }] = (await month.server.query(`
    with late as (select organization_id, count(*) from assignment where due_on < '2026-03-31' and status = 'IN_PROGRESS' group by 1)
    select (select sum(count) from late)::int as total, (select max(count) from late)::int as most`)) as [
    { total: number; most: number },
  ];
  expect(lateCount).toBe(total);
  expect(total).toBeGreaterThan(200);
  expect(bulletin.body).toMatch(
    new RegExp(`共有${total}项任务逾期，其中(\\S+?${most}项、){2}\\S+?${most}项等。`),
  );
  const read = 'query($id: ID!) { bulletinReproducible(id: $id) }';
  const { bulletinReproducible } = await month.supervisor.data(read, { id: bulletin.id });
  expect(bulletinReproducible).toBe(true);
});
