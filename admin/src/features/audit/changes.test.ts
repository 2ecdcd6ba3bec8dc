import { expect, it } from 'vitest';
import { changesOf } from './changes.ts';

const read = (recorded: unknown) => changesOf(JSON.stringify(recorded));

it('reads plain fields in their order', () => {
  expect(read({ from: 'PENDING', to: 'IN_PROGRESS', comment: null })).toEqual({
    kind: 'fields',
    fields: [
      { path: ['from'], value: 'PENDING' },
      { path: ['to'], value: 'IN_PROGRESS' },
      { path: ['comment'], value: null },
    ],
  });
});

it('keeps a list of plain values together, and takes a list of objects apart', () => {
  expect(read({ ids: ['a', 'b'], measurements: [{ targetId: 't', value: 3 }] })).toEqual({
    kind: 'fields',
    fields: [
      { path: ['ids'], value: ['a', 'b'] },
      { path: ['measurements', '1', 'targetId'], value: 't' },
      { path: ['measurements', '1', 'value'], value: 3 },
    ],
  });
});

it('puts what was beside what is, without what only names the row', () => {
  const recorded = {
    before: { name: '甲局', divisionCode: null },
    after: { id: '1', version: 2, name: '乙局' },
  };
  expect(read(recorded)).toEqual({
    kind: 'beforeAfter',
    rows: [
      { key: 'name', before: '甲局', after: '乙局' },
      { key: 'divisionCode', before: null, after: null },
    ],
  });
});

it('reads an entry that says nothing further', () => {
  expect(read({})).toEqual({ kind: 'fields', fields: [] });
});
