import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../work-plan.graphql.ts';
import { segmentsOf, spanOfLine } from './segments.ts';

const text = '一、质量\n1.抽查不少于20批次。\n说明一行\n';
const target = {
  name: '抽查',
  comparator: 'AT_LEAST',
  value: 20,
  unit: '批次',
  startOffset: 9,
  endOffset: 16,
} as const;
const item = {
  number: 1,
  label: '1.',
  title: null,
  requirement: '抽查不少于20批次。',
  startOffset: 5,
  endOffset: 17,
  targets: [target],
  pilotPlaces: [],
  responsible: [],
  dueText: null,
  dueOn: null,
  cadences: [],
};
const preview: ImportPreview = {
  text,
  title: null,
  documentNumber: null,
  issuedOn: null,
  year: null,
  sections: [{ ordinal: 1, title: '质量', startOffset: 0, endOffset: 17, items: [item] }],
  leadIns: [],
  warnings: [{ code: 'x', line: 3, message: 'x' }],
};

describe('segments of a notice', () => {
  it('hold every character once, in order', () => {
    expect(
      segmentsOf(preview)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
  it('mark the target within its point', () => {
    const marked = segmentsOf(preview).filter((segment) => segment.target);
    expect(marked.map((segment) => [segment.text, segment.item])).toEqual([['不少于20批次', 5]]);
  });
  it('mark the warned line', () => {
    const marked = segmentsOf(preview).filter((segment) => segment.warnedLine === 3);
    expect(marked.map((segment) => segment.text)).toEqual(['说明一行']);
  });
  it('take a line beyond the end as the last one', () => {
    expect(spanOfLine(text, 99)).toEqual({ startOffset: text.length, endOffset: text.length });
  });
});
