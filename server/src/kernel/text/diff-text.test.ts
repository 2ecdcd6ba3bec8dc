import { expect, test } from 'vitest';
import { diffSentence, diffText, sentencesOf } from './diff-text.ts';

test('a sentence ends with its sign, what closes it, or its line', () => {
  expect(sentencesOf('标题\n建立台账；按季“通报。”年底总结！\n\n完')).toEqual([
    '标题\n',
    '建立台账；',
    '按季“通报。”',
    '年底总结！\n\n',
    '完',
  ]);
});

test('a figure is raised: the number changes as a whole', () => {
  expect(diffSentence('全年完成测试项目30项以上。', '全年完成测试项目50项以上。')).toEqual([
    { kind: 'SAME', text: '全年完成测试项目' },
    { kind: 'REMOVED', text: '30' },
    { kind: 'ADDED', text: '50' },
    { kind: 'SAME', text: '项以上。' },
  ]);
});

test('one sentence is replaced, one is changed, the others stay', () => {
  expect(
    diffText(
      '建立台账。按季通报。每月抽查企业两次。年底总结。',
      '建立台账。开展专项检查。每月抽查企业三次。年底总结。',
    ),
  ).toEqual([
    { kind: 'SAME', text: '建立台账。' },
    { kind: 'REMOVED', text: '按季通报。' },
    { kind: 'ADDED', text: '开展专项检查。' },
    { kind: 'SAME', text: '每月抽查企业' },
    { kind: 'REMOVED', text: '两' },
    { kind: 'ADDED', text: '三' },
    { kind: 'SAME', text: '次。年底总结。' },
  ]);
});

test('a sentence put in and one left out', () => {
  expect(diffText('建立台账。年底总结。', '建立台账。逐项销号。年底总结。')).toEqual([
    { kind: 'SAME', text: '建立台账。' },
    { kind: 'ADDED', text: '逐项销号。' },
    { kind: 'SAME', text: '年底总结。' },
  ]);
  expect(diffText('建立台账。逐项销号。', '建立台账。')).toEqual([
    { kind: 'SAME', text: '建立台账。' },
    { kind: 'REMOVED', text: '逐项销号。' },
  ]);
});

test('another script, other quotation marks and the width of signs change nothing', () => {
  expect(diffText('開展「質量月」活動；加強宣傳 ，掃碼。', '开展“质量月”活动;加强宣传,扫码。')).toEqual([
    { kind: 'SAME', text: '开展“质量月”活动;加强宣传,扫码。' },
  ]);
});

test('what is the same and removed is the old text, what is the same and added the new one', () => {
  const before = '各单位要明确责任、细化措施，按季度报送进展，全年完成不少于30家企业的检查；年底前完成。';
  const after =
    '各单位明确责任，按月报送进展，全年完成不少于50家企业的检查，建立台账；十月底前完成。另行总结。';
  const segments = diffText(before, after);
  const without = (kind: string) =>
    segments
      .filter((segment) => segment.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('ADDED')).toBe(before);
  expect(without('REMOVED')).toBe(after);
});

test('a point of a thousand sentences, all changed, takes less than a second', () => {
  const text = (word: string) => Array.from({ length: 1000 }, (_, i) => `${word}第${i}项任务。`).join('');
  const began = performance.now();
  diffText(text('完成'), text('抓好'));
  expect(performance.now() - began).toBeLessThan(1_000);
});
