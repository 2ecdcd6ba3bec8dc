import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf } from '../../../../test/harness/honours.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, table } from '../../../../test/harness/spreadsheet.ts';
import { pieceInput } from '../../../../test/harness/submission.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let liaison: Client;
let colleague: Client;
let countyLeader: Client;
let city: Client;
let sibling: Client;
let province: Client;

beforeAll(async () => {
  server = await startServer();
  [liaison, colleague, countyLeader, city, sibling, province] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440106', 'LIAISON'),
    server.user('440106', 'LEADER'),
    server.user('440100', 'EDITOR'),
    server.user('440300', 'EDITOR', 'LIAISON'),
    server.user('440000', 'EDITOR', 'LEADER'),
  ]);
});
afterAll(() => server.stop());

const status = async (client: Client, file: string) => (await client.fetch(`/attachments/${file}`)).status;
/** What each place gets when it asks for the file. */
const statuses = async (file: string) =>
  Promise.all([liaison, colleague, city, province, sibling].map((client) => status(client, file)));
const fields = `submission { id version secrecy textVersion attachments { id name }
  texts { number attachments { name } } }`;
const read = async (client: Client, id: string): Promise<Data> =>
  (
    await client.data(
      `query($id: ID!) { ${fields.replace('submission', 'submission(id: $id)').replace('{ id version', '{ id version status')} }`,
      { id },
    )
  ).submission;
const run = async (client: Client, mutation: string, row: Data, more: object): Promise<Data> =>
  (await client.run(mutation, { id: row.id, version: row.version, ...more }, fields)).submission;
const names = (row: Data): string[] => row.attachments.map((file: Data) => file.name);

test('a draft’s files stay within the unit, and go up with the piece, whoever of the unit uploaded them', async () => {
  const [photo, scan, other] = [
    await upload(liaison, '现场.txt', '照片'),
    await upload(colleague, '文件.txt', '证明'),
    await upload(liaison, '别的.txt', '别的'),
  ];
  expect(await statuses(photo)).toEqual([200, 404, 404, 404, 404]);
  const draftFields = 'submissionDraft { id version attachments { name } }';
  const save = async (client: Client, input: object): Promise<Data> =>
    (await client.run('saveSubmissionDraft', input, draftFields)).submissionDraft;
  const begun = await save(liaison, { title: '检查', attachmentIds: [photo, other] });
  expect(names(begun)).toEqual(['现场.txt', '别的.txt']);
  expect(await statuses(photo)).toEqual([200, 200, 404, 404, 404]);
  // Another draft does not take what this one holds, nor does anybody else.
  expect(refusalOf(await colleague.refused('saveSubmissionDraft', { attachmentIds: [photo] }))).toEqual([
    'BAD_INPUT',
    'attachmentIds.0 notFound',
  ]);
  expect(refusalOf(await sibling.refused('saveSubmissionDraft', { attachmentIds: [scan] }))).toEqual([
    'BAD_INPUT',
    'attachmentIds.0 notFound',
  ]);
  const { id, version } = begun;
  const draft = await save(colleague, { id, version, title: '检查', attachmentIds: [photo, scan] });
  expect(names(draft)).toEqual(['现场.txt', '文件.txt']);
  const input = pieceInput({ draftId: id, attachmentIds: [photo, scan] });
  const { submission } = await colleague.run('submitSubmission', input, fields);
  expect(names(submission)).toEqual(['现场.txt', '文件.txt']);
  // Those who see the piece; to the others it is as if there were none.
  expect(await statuses(photo)).toEqual([200, 200, 200, 200, 404]);
  expect(await statuses(other)).toEqual([200, 404, 404, 404, 404]);
  expect(
    refusalOf(await liaison.refused('submitSubmission', pieceInput({ attachmentIds: [photo] }))),
  ).toEqual(['BAD_INPUT', 'attachmentIds.0 notFound']);
});

test('returned and resubmitted keep them; another picture is another text, and passes secrecy review anew', async () => {
  const [photo, proof] = [
    await upload(liaison, '现场.txt', '照片'),
    await upload(liaison, '证明.txt', '证明'),
  ];
  const input = pieceInput({ title: '附件随文本', body: '正文', attachmentIds: [photo] });
  const sent = (await liaison.run('submitSubmission', input, fields)).submission;
  const passed = await run(countyLeader, 'reviewSecrecy', sent, {
    outcome: 'PASSED',
    opinion: '照片可以公开。',
  });
  expect(passed.secrecy).toBe('PASSED');
  const back = async (row: Data) =>
    run(countyLeader, 'reviewSubmission', row, { decision: 'RETURN', comment: '补证明', marks: [] });
  const text = { title: '附件随文本', body: '正文', workItemIds: [] };
  // The same words and nothing said of files: nothing changes.
  const same = await run(liaison, 'resubmitSubmission', await back(passed), text);
  expect([same.textVersion, same.secrecy, names(same)]).toEqual([1, 'PASSED', ['现场.txt']]);
  const more = await run(liaison, 'resubmitSubmission', await back(same), {
    ...{ ...text, attachmentIds: [photo, proof] },
  });
  expect([more.textVersion, more.secrecy, names(more)]).toEqual([2, 'PENDING', ['现场.txt', '证明.txt']]);
  const fewer = await run(liaison, 'resubmitSubmission', await back(more), {
    ...text,
    attachmentIds: [proof],
  });
  expect(fewer.texts).toEqual([
    { number: 1, attachments: [{ name: '现场.txt' }] },
    { number: 2, attachments: [{ name: '现场.txt' }, { name: '证明.txt' }] },
    { number: 3, attachments: [{ name: '证明.txt' }] },
  ]);
  // What stood beside an earlier text is still read, by the same people.
  expect(await statuses(photo)).toEqual([200, 200, 200, 200, 404]);
  expect(names(await read(province, sent.id))).toEqual(['证明.txt']);
  expect(await read(sibling, sent.id)).toBeNull();
  const { sheets } = await exported(province, 'submissions', { filter: { ids: [sent.id] } });
  expect(table(sheets).map((line) => line.附件数)).toEqual([1]);
  const foreign = await upload(sibling, '外来.txt', '外来');
  const returned = await back(fewer);
  expect(
    refusalOf(
      await liaison.refused('resubmitSubmission', {
        ...{ id: returned.id, version: returned.version, ...text },
        attachmentIds: [proof, foreign],
      }),
    ),
  ).toEqual(['BAD_INPUT', 'attachmentIds.0 notFound']);
  const many = Array.from({ length: 21 }, () => proof);
  expect(refusalOf(await liaison.refused('submitSubmission', pieceInput({ attachmentIds: many })))[0]).toBe(
    'BAD_INPUT',
  );
});
