import { expect, test } from 'vitest';
import { bytesOf } from './answer-bytes.ts';

test('the bytes of JSON, whatever stands where it is parted', () => {
  const answers: object[] = [
    { data: { matrix: { sections: [{ title: '质量“安全”' }], cells: [1, 2], none: null, left: undefined } } },
    { data: { one: { nodes: [], totalCount: 0 }, two: 'text', three: null, four: [{ a: 1 }], five: {} } },
    { errors: [{ message: '无权', path: ['one', 0] }], data: null },
    { errors: [{ message: 'x' }] },
    { data: { at: new Date(0), deep: { at: new Date(0), 'a"b': { c: { d: 1 } } } } },
    { data: Object.assign(Object.create(null), { viewer: { left: undefined } }) },
  ];
  expect(answers.map((answer) => bytesOf(answer).toString())).toEqual([
    '{"data":{"matrix":{"sections":[{"title":"质量“安全”"}],"cells":[1,2],"none":null}}}',
    '{"data":{"one":{"nodes":[],"totalCount":0},"two":"text","three":null,"four":[{"a":1}],"five":{}}}',
    '{"errors":[{"message":"无权","path":["one",0]}],"data":null}',
    '{"errors":[{"message":"x"}]}',
    '{"data":{"at":"1970-01-01T00:00:00.000Z","deep":{"at":"1970-01-01T00:00:00.000Z","a\\"b":{"c":{"d":1}}}}}',
    '{"data":{"viewer":{}}}',
  ]);
});
