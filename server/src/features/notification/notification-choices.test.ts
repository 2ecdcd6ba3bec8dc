import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { notify } from './notify.queries.ts';

let server: TestServer;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
});
afterAll(() => server.stop());

const kinds = async (client: Client) =>
  (await client.data('{ notifications(first: 50) { nodes { kind } } }')).notifications.nodes.map(
    (row: Data) => row.kind,
  );

const choicesFields =
  'version mailAvailable mailAddress mailPace language choices { kind inbox mail mandatory }';
const choose = (client: Client, version: number, choices: object[], more: object = {}) =>
  client.run(
    'setNotificationChoices',
    { version, choices, mailPace: 'AT_ONCE', language: 'zh', ...more },
    choicesFields,
  );

test('a kind may be kept out of the inbox, but none that chases somebody; no mail without a mail server', async () => {
  const reader = await server.user('441300', 'REPORTER');
  const accepted = { kind: 'REPORT_ACCEPTED', inbox: false, mail: false };
  const set = await choose(reader, 0, [accepted]);
  expect([set.version, set.mailAvailable]).toEqual([1, false]);
  expect(set.choices.filter((one: Data) => !one.inbox)).toEqual([{ ...accepted, mandatory: false }]);
  expect(
    set.choices
      .filter((one: Data) => one.mandatory)
      .map((one: Data) => one.kind)
      .sort(),
  ).toEqual([
    'ACTIVITY_INVITED',
    'ACTIVITY_PART_DUE',
    'ASSIGNED',
    'ASSISTANCE_ISSUED',
    'CONCERN_ASSIGNED',
    'CONCERN_OVERDUE',
    'DEADLINE_NEAR',
    'DEADLINE_PASSED',
    'ESCALATED',
    'FOLLOW_UP_DUE',
    'HOLDER_ABOLISHED',
    'INVITATION_REMINDER',
    'INVITED',
    'LIAISON_CALLED',
    'LIAISON_REMINDER',
    'MEASURE_SERVED',
    'ORDER_ISSUED',
    'ORDER_RETURNED',
    'PERIOD_DUE',
    'PERIOD_LATE',
    'PERIOD_MISSED',
    'REMINDER',
    'URGED',
  ]);
  const input = (version: number, choices: object[], more: object = {}) => ({
    version,
    choices,
    mailPace: 'DAILY',
    language: 'zh',
    ...more,
  });
  const refused = (body: object) => reader.refused('setNotificationChoices', body);
  expect(await refused(input(1, [accepted, { kind: 'REMINDER', inbox: false, mail: false }]))).toMatchObject({
    extensions: { code: 'BAD_INPUT', fields: { 'choices.1.inbox': { key: 'mandatoryNotification' } } },
  });
  expect(await refused(input(0, [accepted]))).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect(
    await refused(input(1, [{ ...accepted, mail: true }], { mailAddress: 'a@gd.gov.cn' })),
  ).toMatchObject({
    extensions: { code: 'BAD_INPUT', fields: { mailAddress: { key: 'mailUnavailable' } } },
  });
  const huizhou = await server.organizationId('441300');
  const told = (kind: 'REPORT_ACCEPTED' | 'REPORT_RETURNED') =>
    notify(server.database.reader, {
      kind,
      params: { by: '省局', item: 1, comment: '' },
      subject: { type: 'WorkPlan', id: plan.id },
      organizationIds: [huizhou],
      actorId: null,
      at: server.clock.now(),
      dedupKey: kind,
    });
  expect([await told('REPORT_ACCEPTED'), await told('REPORT_RETURNED')]).toEqual([0, 1]);
  expect(await kinds(reader)).toEqual(['REPORT_RETURNED']);
});
