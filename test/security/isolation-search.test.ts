import { type SearchKind, searchKinds } from '@duban/schema/vocabulary/search';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { record } from '../harness/concern.ts';
import { notice, request } from '../harness/coverage.ts';
import { adoptAreas, draft } from '../harness/press.ts';
import { codes, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
const word = '密语';

/** Each kind's list, and the column that the word is written into. */
const lists: Readonly<Record<SearchKind, readonly [list: string, table: string, column: string]>> = {
  WORK_ITEM: ['workItems', 'work_item', 'title'],
  PROGRESS_REPORT: ['progressReports', 'progress_report', 'summary'],
  SUPERVISION_ORDER: ['supervisionOrders', 'supervision_order', 'requirement'],
  SUBMISSION: ['submissions', 'submission', 'body'],
  PUBLICITY_ACTIVITY: ['publicityActivities', 'publicity_activity', 'title'],
  PUBLIC_CONCERN: ['publicConcerns', 'public_concern', 'text'],
  COVERAGE_REQUEST: ['coverageRequests', 'coverage_request', 'title'],
  ASSISTANCE_NOTICE: ['assistanceNotices', 'assistance_notice', 'content'],
  PRESS_RELEASE: ['pressReleases', 'press_release', 'title'],
  BULLETIN: ['bulletins', 'bulletin', 'body'],
};

/** What every place has of every kind, all of it with the word; bulletins are drafts and published ones. */
beforeAll(async () => {
  stage = await setStage();
  await stage.server.query('alter table search_entry set (autovacuum_enabled = off)');
  for (const place of places) {
    await record(stage.server, stage.as[place], codes[place], { title: `反映 ${place}` });
    await stage.as[place].run('requestCoverage', request(), 'coverageRequest { id }');
    if (place !== 'office') {
      const { 计量: area = '' } = await adoptAreas(stage.as[place]);
      await stage.as[place].run('draftPressRelease', draft(area), 'pressRelease { id }');
    }
    if (place !== 'province')
      await stage.as.province.run(
        'issueAssistanceNotice',
        notice(stage.organization[place]),
        'assistanceNotice { id }',
      );
  }
  await stage.server.query(
    `insert into bulletin (organization_id, city_id, province_id, status, title, body, period_from, period_to, figures_at, author_id, editor_id, created_at, published_at, year, serial, number)
     select o.id, o.city_id, o.province_id, s.status, '通报', '正文' || $1, '2026-01-01', '2026-01-31', now(), m.user_id, m.user_id, now(),
       case when s.status = 'PUBLISHED' then now() end, case when s.status = 'PUBLISHED' then 2026 end,
       case when s.status = 'PUBLISHED' then 1 end, case when s.status = 'PUBLISHED' then '1号' end
     from organization o join lateral (select user_id from membership where organization_id = o.id limit 1) m on true
     cross join (values ('DRAFT'), ('PUBLISHED')) s(status) where o.level <> 'COUNTY' and o.kind = 'BUREAU'`,
    [word],
  );
  await stage.server.query('alter table work_item disable trigger user');
  for (const [, table, column] of Object.values(lists))
    if (table !== 'bulletin')
      await stage.server.query(`update ${table} set ${column} = coalesce(${column}, '') || '${word}'`);
  await stage.server.query('alter table work_item enable trigger user');
  await stage.server.query(`insert into search_pending (kind, subject_id) select 'WORK_ITEM', id from work_item union all
    select 'PROGRESS_REPORT', id from progress_report`);
  // Each takes in some of what waits.
  for (let n = 0; n < 5; n += 1) await stage.as.province.data('{ search(text: "密语") { words } }');
  expect(await stage.server.query('select 1 from search_pending')).toEqual([]);
});
afterAll(() => stage.server.stop());

async function listed(client: Client, list: string): Promise<string[]> {
  const page = (await client.data(`{ ${list}(first: 100) { nodes { id } } }`))[list];
  return page.nodes.map((row: Data) => row.id).sort();
}

async function found(client: Client, kind: SearchKind): Promise<{ totalCount: number; ids: string[] }> {
  const query = `query($kinds: [SearchKind!]) { search(text: "${word}", kinds: $kinds, first: 50) { groups { totalCount hits { id } } } }`;
  const { search } = await client.data(query, { kinds: [kind] });
  const [group] = search.groups;
  return { totalCount: group?.totalCount ?? 0, ids: (group?.hits ?? []).map((hit: Data) => hit.id).sort() };
}

/** Of a table that nobody has analysed every word counts as common: first all kinds are walked, then none. */
describe.each(['common', 'rare'])('as a %s word', (way) => {
  beforeAll(async () => {
    if (way === 'rare') await stage.server.query('analyze search_entry');
  });

  test.each(searchKinds)(
    'of %s every place finds and counts what its list shows, and no more',
    async (kind) => {
      const [list] = lists[kind];
      const shown = new Set<number>();
      for (const place of places) {
        const ids = await listed(stage.as[place], list);
        expect([place, await found(stage.as[place], kind)]).toEqual([place, { totalCount: ids.length, ids }]);
        shown.add(ids.length);
      }
      // Otherwise nothing was kept apart: the province sees more than a county.
      expect(shown.size).toBeGreaterThan(1);
    },
  );
});

test('administrators search nothing', async () => {
  const admin = await stage.server.user(codes.province, 'SYSTEM_ADMIN');
  const error = await admin.refusal('{ search(text: "密语") { groups { totalCount } } }');
  expect(error.extensions.code).toBe('FORBIDDEN');
});
