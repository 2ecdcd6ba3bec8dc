import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { submitPiece } from '../../../../test/harness/submission.ts';

let server: TestServer;
let tianhe: Client;
let guangzhou: Client;
let shenzhen: Client;
let own: Data;

const piece = {
  title: '天河区开展电梯安全专项检查',
  body: '三月一日，天河区局对十二个住宅小区的一百部电梯开展专项检查，发现隐患三处，已责令限期整改。',
};

beforeAll(async () => {
  server = await startServer();
  [tianhe, guangzhou, shenzhen] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440100', 'LIAISON'),
    server.user('440300', 'LIAISON'),
  ]);
  own = await submitPiece(tianhe, piece);
  await submitPiece(tianhe, {
    title: '计量器具检定进社区',
    body: '天河区局组织志愿者为居民免费检定血压计。',
  });
  await submitPiece(shenzhen, { ...piece, title: '深圳开展电梯安全专项检查' });
});
afterAll(() => server.stop());

const similar = async (client: Client, input: object): Promise<Data[]> =>
  (
    await client.data(
      `query($input: SimilarSubmissionsInput!) { similarSubmissions(input: $input) {
        percent titlePercent bodyPercent sharedPassage submission { id title } } }`,
      { input },
    )
  ).similarSubmissions;

test('the same words are the whole of it, whatever the script and the width of signs', async () => {
  expect(await similar(tianhe, piece)).toEqual([
    {
      ...{ percent: 100, titlePercent: 100, bodyPercent: 100, sharedPassage: piece.body },
      submission: { id: own.id, title: piece.title },
    },
  ]);
  const traditional = { title: '天河區開展電梯安全專項檢查', body: piece.body.replace('，', ',') };
  expect(await similar(tianhe, traditional)).toMatchObject([{ percent: 100, titlePercent: 100 }]);
});

/** By hand: 44 and 42 characters without what folding takes away; the pairs of both are counted below. */
test('another figure and another ending: how alike, and the passage that is shared', async () => {
  const body = '三月一日，天河区局对十二个住宅小区的一百部电梯开展专项检查，未发现隐患。';
  const [found] = await similar(tianhe, { title: '电梯检查', body });
  const pairs = (text: string) => Array.from(text.slice(1), (char, index) => `${text[index]}${char}`);
  const [before, after] = [pairs(piece.body), pairs(body)];
  const left = [...before];
  const shared = after.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  expect(found?.bodyPercent).toBe(Math.round((200 * shared.length) / (before.length + after.length)));
  expect(found?.sharedPassage).toBe('三月一日，天河区局对十二个住宅小区的一百部电梯开展专项检查，');
  expect(found?.percent).toBeGreaterThanOrEqual(found?.bodyPercent);
});

test('other matters are not shown, nor the piece itself, nor what the viewer may not see', async () => {
  expect(await similar(tianhe, { title: '食品抽检合格率提高', body: '全年抽检食品六百批次。' })).toEqual([]);
  expect(await similar(tianhe, { ...piece, exceptId: own.id })).toEqual([]);
  expect(await similar(tianhe, { title: '', body: '' })).toEqual([]);
  const titles = async (client: Client) =>
    (await similar(client, piece)).map(({ submission }) => submission.title);
  expect(await titles(guangzhou)).toEqual([piece.title]);
  expect(await titles(await server.user('440000', 'EDITOR'))).toEqual([
    piece.title,
    '深圳开展电梯安全专项检查',
  ]);
});
