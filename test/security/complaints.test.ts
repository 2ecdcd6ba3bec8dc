import { jobs } from '@duban/server/jobs.ts';
import { type Job, runJob } from '@duban/server/kernel/jobs.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../harness/changes.ts';
import type { Client, Data } from '../harness/client.ts';
import { password } from '../harness/server.ts';
import { at } from '../harness/time.ts';

/**
 * What offices complain of in other systems. Shown elsewhere: reminders that stop after a return (escalation.test.ts,
 * period-reminder.test.ts), status changed in bulk without the percentage (together.test.ts), an export beyond the reader's scope
 * (assignment-sheet.test.ts), a dry run that passes before an import that fails (work-plan.test.ts).
 */
let stage: ChangeStage;
let server: ChangeStage['server'];
let province: Client;
let city: Client;
let cityBoss: Client;

beforeAll(async () => {
  stage = await changeStage();
  ({ server, province, city, cityBoss } = stage);
});
afterAll(() => server.stop());

const ladder = jobs.find(({ name }) => name === 'escalate') as Job;
let starts = 0;
const morning = (day: string) =>
  runJob(server.database, ladder, `${day} ${++starts}`, new Date(`${day}T08:00:00+08:00`));

test('a new child organization is there at once, for those who signed in before it was', async () => {
  await stage.reset();
  const admin = await server.user('440000', 'SYSTEM_ADMIN');
  const { organization } = await admin.run(
    'createOrganization',
    {
      parentId: stage.id['440100'],
      name: '广州市新设区质量技术监督局',
      shortName: '新设区局',
      level: 'COUNTY',
      kind: 'BUREAU',
    },
    'organization { id }',
  );
  const query = '{ organizations(filter: { search: "新设" }) { nodes { id } } }';
  for (const client of [cityBoss, province])
    expect((await client.data(query)).organizations.nodes).toEqual([organization]);
  const { city: whole } = await stage.give([], 1, '2026-09-30');
  const part = { organizationId: organization.id, role: 'LEAD', dueOn: '2026-06-30' };
  const { assignments } = await cityBoss.run(
    'breakDownAssignment',
    { id: whole, organizations: [part] },
    'assignments { id }',
  );
  for (const client of [cityBoss, city, province])
    expect(await stage.read(client, assignments[0].id, 'organization { shortName }')).toEqual({
      organization: { shortName: '新设区局' },
    });
  // Its section, made while the county’s own people are signed in, is in their branch at once.
  await server.query(
    `insert into app_user (username, name, password_hash)
     select 'new.county', '新局', password_hash from app_user where username = $1`,
    [city.username],
  );
  await server.query(
    `insert into membership (user_id, organization_id, role, valid_from)
     select id, $1, 'SUPERVISOR', '2026-01-01' from app_user where username = 'new.county'`,
    [organization.id],
  );
  const county = server.anonymous();
  await county.signIn('new.county', password);
  expect(await stage.read(county, assignments[0].id, 'status')).toEqual({ status: 'PENDING' });
  const section = await admin.run(
    'createOrganization',
    {
      parentId: organization.id,
      name: '新设区局监督股',
      shortName: '监督股',
      level: 'COUNTY',
      kind: 'DEPARTMENT',
    },
    'organization { id }',
  );
  const { assignments: below } = await county.run(
    'breakDownAssignment',
    {
      id: assignments[0].id,
      organizations: [{ ...part, organizationId: section.organization.id }],
    },
    'assignments { id }',
  );
  expect(await stage.read(county, below[0].id, 'parent { id }')).toEqual({
    parent: { id: assignments[0].id },
  });
});

test('roles in two organizations do not leak crosswise: a session acts for one, with the roles held there', async () => {
  await stage.reset();
  const { city: own } = await stage.give();
  await stage.report(city, own, 40);
  const both = await server.user('440100', 'REPORTER');
  await server.query(
    `insert into membership (user_id, organization_id, role, valid_from)
     select u.id, $1, 'SUPERVISOR', '2020-01-01' from app_user u where u.username = $2`,
    [stage.id['440300'], both.username],
  );
  const viewerOf = async () => (await both.data('{ viewer { roles organization { shortName } } }')).viewer;
  const asReporter = await viewerOf();
  expect([asReporter.roles, asReporter.organization.shortName]).toEqual([['REPORTER'], '广州市局']);
  // Supervisor elsewhere, not here: it gives nothing out, and sees nothing of the other city.
  const shenzhen = {
    organizationId: await server.organizationId('440305'),
    role: 'LEAD',
    dueOn: '2026-06-30',
  };
  const input = { workItemIds: [stage.plan.items[3]], organizations: [shenzhen] };
  expect((await both.refused('assignWorkItems', input)).extensions.code).toBe('FORBIDDEN');
  // The city lets them go: the next sign-in is for the other one, and brings nothing along.
  await server.query(
    `update membership set valid_to = '2026-03-01' where role = 'REPORTER'
       and user_id = (select id from app_user where username = $1)`,
    [both.username],
  );
  await both.signIn(both.username ?? '', password);
  const asSupervisor = await viewerOf();
  expect([asSupervisor.roles, asSupervisor.organization.shortName]).toEqual([['SUPERVISOR'], '深圳市局']);
  expect(await stage.read(both, own, 'id')).toBeNull();
  await both.run('assignWorkItems', input, 'assignments { id }');
  expect(
    await stage.refusal(both, 'submitProgressReport', { assignmentId: own, percent: 1, summary: '代报' }),
  ).toEqual(['FORBIDDEN', undefined]);
});

test('a reminder reaches all of a group though one of them has nobody, or somebody disabled, or is abolished', async () => {
  await stage.reset();
  const codes = ['440200', '440300', '440400', '440500'] as const;
  const organizations = await Promise.all(
    codes.map(async (code) => ({
      organizationId: await server.organizationId(code),
      role: 'SUPPORT',
      dueOn: '2026-06-30',
    })),
  );
  const reporters: Record<string, Client> = {};
  for (const code of ['440300', '440400', '440500']) reporters[code] = await server.user(code, 'REPORTER');
  const workItemIds = [stage.plan.items[4]];
  await province.run('assignWorkItems', { workItemIds, organizations }, 'assignments { id }');
  await server.query('update app_user set disabled = true where username = $1', [
    reporters['440400']?.username,
  ]);
  await server.query("update organization set valid_to = '2026-05-31' where code = '440500'");
  await at(server, '2026-06-27T08:00:00+08:00');
  expect(await morning('2026-06-27')).toMatchObject({ reminded: 4 });
  const told = await server.query(
    `select u.username from notification n join app_user u on u.id = n.recipient_id where n.kind = 'REMINDER' order by 1`,
  );
  expect(told.map(({ username }) => username)).toEqual(
    [province, reporters['440300'], reporters['440500']].map((client) => client?.username).sort(),
  );
  await server.query("update organization set valid_to = null where code = '440500'");
});

test('what was closed late is overdue no more: in no list, figure, cell, light or rung', async () => {
  await stage.reset();
  await server.query('truncate notification, escalation cascade');
  const { city: id } = await stage.give();
  await at(server, '2026-07-08T09:00:00+08:00');
  await morning('2026-07-08');
  const figures = async () => {
    const { overview, matrix, late } = await province.data(
      `query($plan: ID!) { overview { overdue red } matrix: completionMatrix(workPlanId: $plan) { cells { overdue red } }
        late: assignments(filter: { overdue: true }) { totalCount } }`,
      { plan: stage.plan.id },
    );
    return [overview, matrix.cells, late.totalCount];
  };
  expect(await figures()).toEqual([{ overdue: 1, red: 1 }, [{ overdue: 1, red: 1 }], 1]);
  const { version } = await stage.read(city, id, 'version');
  await city.run('completeAssignment', { id, version, summary: '已完成' }, 'assignment { id }');
  const claimed = await stage.read(province, id, 'id version');
  await province.run('confirmCompletion', { ...claimed, decision: 'CONFIRM' }, 'assignment { id }');
  expect(await figures()).toEqual([{ overdue: 0, red: 0 }, [{ overdue: 0, red: 0 }], 0]);
  await morning('2026-07-20');
  const after = await stage.read(province, id, 'light percent escalationLevel escalations { status }');
  expect(after).toEqual({
    light: 'GREEN',
    percent: 100,
    escalationLevel: null,
    escalations: [{ status: 'LAPSED' }],
  });
  expect(await server.query("select 1 from notification where created_at > '2026-07-10'")).toEqual([]);
});

test('work is not lost with an abolished organization: whoever gave it hears what is not done there, by a line', async () => {
  await stage.reset();
  await server.query('truncate notification cascade');
  const admin = await server.user('440000', 'SYSTEM_ADMIN');
  const { 440104: done } = await stage.give(['440104'], 1);
  await stage.give(['440104'], 3);
  const { city: last, 440104: part } = await stage.give(['440104'], 4);
  await server.query("update assignment set status = 'COMPLETED', percent = 100 where id = $1", [done]);
  const { organization } = await admin.data('query($id: ID!) { organization(id: $id) { id version } }', {
    id: stage.id['440104'],
  });
  await admin.run(
    'abolishOrganization',
    { ...organization, validTo: '2026-03-31' },
    'organization { validTo }',
  );
  const { notifications } = await cityBoss.data(
    '{ notifications(first: 1) { nodes { text subjectType subjectId } } }',
  );
  expect(notifications.nodes).toEqual([
    {
      text: '越秀区局于2026年3月31日后撤销，还有 2 项任务未办结，请改派或撤销：第 3、4 项',
      subjectType: 'Organization',
      subjectId: stage.id['440104'],
    },
  ]);
  const told = await server.query("select 1 from notification where kind = 'HOLDER_ABOLISHED'");
  expect(told).toHaveLength(1);
  // And it is handed on: reports and due date stay with the point, the old one's history with itself.
  await at(server, '2026-04-01T09:00:00+08:00');
  await stage.change(cityBoss, part, { kind: 'REASSIGNMENT', organizationId: stage.id['440106'] });
  const whole = await stage.read(cityBoss, last, 'children { status organization { shortName } }');
  expect(
    whole.children.map(({ status, organization: { shortName } }: Data) => `${shortName} ${status}`).sort(),
  ).toEqual(['天河区局 PENDING', '越秀区局 CANCELLED']);
});
