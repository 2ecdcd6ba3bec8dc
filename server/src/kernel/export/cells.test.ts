import { expect, test } from 'vitest';
import { cellXml, columnName, safeText } from './cells.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+8%', "'+8%"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝cmd', "'＝cmd"],
  ['a=1', 'a=1'],
  ['完成=1', '完成=1'],
  ['', ''],
])('%j is written as %j: no program takes it for a formula', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test('a text longer than a cell holds is cut between characters', () => {
  expect(safeText(`${'a'.repeat(32_766)}😀`)).toBe('a'.repeat(32_766));
  expect(safeText(`=${'a'.repeat(40_000)}`)).toHaveLength(32_767);
});

test.each([
  [
    'text',
    '进展 <b> & "引号"',
    '<c r="A1" t="inlineStr"><is><t>进展 &lt;b&gt; &amp; &quot;引号&quot;</t></is></c>',
  ],
  ['text', '两\n行', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">两\n行</t></is></c>'],
  ['text', '铃\u0007\u000b声', '<c r="A1" t="inlineStr"><is><t>铃声</t></is></c>'],
  ['text', '半\ud800个', '<c r="A1" t="inlineStr"><is><t>半\ufffd个</t></is></c>'],
  ['text', '_x0041_', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
  ['text', '=1', `<c r="A1" t="inlineStr"><is><t>'=1</t></is></c>`],
  ['number', 83, '<c r="A1" s="0"><v>83</v></c>'],
  ['percent', 40, '<c r="A1" s="4"><v>0.4</v></c>'],
  ['day', '2026-03-02', '<c r="A1" s="2"><v>46083</v></c>'],
  ['day', '1900-03-01', '<c r="A1" s="2"><v>61</v></c>'],
  // 04:00 in UTC is noon in China.
  ['moment', '2026-03-02T04:00:00.000Z', '<c r="A1" s="3"><v>46083.5</v></c>'],
  ['text', null, ''],
  ['day', null, ''],
  ['number', 0, '<c r="A1" s="0"><v>0</v></c>'],
] as const)('%s %j', (kind, value, xml) => {
  expect(cellXml('A1', kind, value)).toBe(xml);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
