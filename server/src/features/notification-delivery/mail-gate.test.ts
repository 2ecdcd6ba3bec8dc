import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { submitPiece } from '../../../../test/harness/submission.ts';
import { deliverDue, type Sending } from './sending/deliver.ts';
import { createMailer } from './sending/mail.ts';
import { confirmAddresses, readMail, startMailServer, tellOf } from './sending/sending.fixture.ts';

let server: TestServer;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let sending: Sending;

beforeAll(async () => {
  mailServer = await startMailServer();
  const outgoing = { mail: true, mailDomains: ['gd.gov.cn'], webhookNetworks: [] };
  server = await startServer({ outgoing });
  const mailer = createMailer({ url: mailServer.url, from: '督办 <duban@gd.gov.cn>' });
  sending = { ...outgoing, database: server.database, secrets: server.secrets, mailer, publicUrl: null };
});
beforeEach(() => {
  mailServer.mails.length = 0;
});
afterAll(async () => {
  sending.mailer?.close();
  await server.stop();
  await mailServer.stop();
});

const due = (moment: string) => deliverDue(sending, new Date(moment));

const wantsMails = async (
  client: Client,
  mailAddress: string,
  mailPace: 'AT_ONCE' | 'DAILY',
  kinds: string[],
) => {
  const choices = kinds.map((kind) => ({ kind, inbox: true, mail: true }));
  const input = { version: 0, mailAddress, mailPace, language: 'zh', choices };
  await client.run('setNotificationChoices', input, 'version');
  await confirmAddresses(server);
};

test('what a piece says is in no mail before secrecy review, and a follow-up never', async () => {
  const editor = await server.user('440100', 'EDITOR');
  const liaison = await server.user('440106', 'LIAISON');
  await wantsMails(editor, 'editor@gd.gov.cn', 'AT_ONCE', ['URGENT_SUBMITTED', 'FOLLOW_UP_REPORTED']);
  const piece = await submitPiece(liaison, { kind: 'URGENT', title: '某厂储罐泄漏' });
  const told = async () => {
    mailServer.mails.length = 0;
    await due('2026-03-02T12:00:00+08:00');
    return mailServer.mails.map(({ text }) => readMail(text).text.split('\n')[0]);
  };
  expect(await told()).toEqual([
    '广州市天河区质量技术监督局报送紧急信息，请即审核：（未经保密审查，请登录系统查看）',
  ]);
  const followUp = { id: piece.id, news: '两人受伤', measures: '疏散', closes: false };
  await liaison.run('followUpSubmission', followUp, 'submission { id }');
  await server.query(`update submission set secrecy = 'PASSED' where id = $1`, [piece.id]);
  const [mail] = await told();
  expect(mail).toContain('某厂储罐泄漏');
  expect(mail).not.toContain('受伤');
});

test('what an organization was told is not sent after a reader who left it', async () => {
  const leaving = await server.user('440100', 'REPORTER');
  await wantsMails(leaving, 'leaving@gd.gov.cn', 'DAILY', ['REPORT_ACCEPTED']);
  await tellOf(server, await server.organizationId('440100'));
  await server.query(
    `update membership set organization_id = $1 where user_id = (select id from app_user where username = $2)`,
    [await server.organizationId('440300'), leaving.username],
  );
  await due('2026-03-03T08:00:00+08:00');
  expect(mailServer.mails).toEqual([]);
});
