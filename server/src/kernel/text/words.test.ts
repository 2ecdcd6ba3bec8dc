import { expect, test } from 'vitest';
import { folded, highlighted, queriesOf, termsOf, vectorOf } from './words.ts';

const texts = (query: string) => termsOf(query).map(({ text }) => text);

/** Pins ICU's dictionary: where a new version cuts otherwise, the order of what is found may change, never whether. */
test('words are those of the dictionary, single characters go with their neighbour', () => {
  expect(texts('质量')).toEqual(['质量']);
  expect(texts('物质量化')).toEqual(['物质', '量化']);
  expect(texts('提高产品质量水平')).toEqual(['提高', '产品', '质量', '水平']);
  expect(texts('质量月')).toEqual(['质量', '量月']);
  expect(texts('特种设备')).toEqual(['特种', '设备']);
  expect(texts('开展世界计量日宣传')).toEqual(['开展', '世界', '计量', '量日', '宣传']);
  expect(texts('打假治劣')).toEqual(['打假治劣']);
  expect(texts('月')).toEqual(['月']);
});

test('traditional script, full width and capitals are folded', () => {
  expect(folded('電梯ＧＢ／Ｔ　Ａ')).toBe('电梯gb/t a');
  expect(texts('電梯困人')).toEqual(texts('电梯困人'));
  expect(texts('ＧＢ／Ｔ ９７０４')).toEqual(['gb', 't', '9704']);
});

test('whatever is typed is words; what stands in quotes is a phrase, also where they do not end', () => {
  expect(termsOf('"质量技术" 监督')).toEqual([
    { text: '质量技术', exact: true },
    { text: '监督', exact: false },
  ]);
  expect(termsOf('“质量技术')).toEqual([{ text: '质量技术', exact: true }]);
  expect(texts(`a' | b:* & !(c) <-> \\ '`)).toEqual(['a', 'b', 'c']);
  expect(texts('！？ …')).toEqual([]);
  expect(texts('质量 质量')).toEqual(['质量']);
  expect(termsOf('一二 三四 五六 七八 九十 甲乙 丙丁 戊己 庚辛 壬癸 子丑 寅卯 辰巳')).toHaveLength(12);
  expect(queriesOf([])).toBeNull();
});

test('a text is kept as words and pairs, each at its place, in title and body', () => {
  expect(vectorOf('物质量化', '质量月')).toBe(
    `'物质':1A '质量':2B,512C '量化':3A '化':4B '量月':513D '月':514D`,
  );
  expect(vectorOf('', 'GB/T 9704-2012')).toBe(`'gb':512C 't':515C '9704':517C '2012':522C`);
  expect(vectorOf(`'\\:*&|!<>()`, '')).toBe('');
});

test('a query asks for words by their weight, and for what is no word by its pairs', () => {
  expect(queriesOf(termsOf('质量'))).toEqual({
    found: `'质量'`,
    likely: `'质量'`,
    titled: `'质量':AB`,
    titleWords: `'质量':A`,
    words: `'质量':AC`,
  });
  expect(queriesOf(termsOf('打假治劣'))?.found).toBe(`('打假' <-> '假治' <-> '治劣')`);
  expect(queriesOf(termsOf('打假治劣'))?.likely).toBe(`('打假' & '假治' & '治劣')`);
  expect(queriesOf(termsOf('gb 月'))?.found).toBe(`'gb':* & '月':*`);
});

test('what was found is marked in the text as it stands, in segments', () => {
  const said = '為了<b>質量</b>，開展質量月';
  expect(highlighted(said, termsOf('质量'))).toEqual([
    { text: '為了<b>', hit: false },
    { text: '質量', hit: true },
    { text: '</b>，開展', hit: false },
    { text: '質量', hit: true },
    { text: '月', hit: false },
  ]);
  const long = `${'前'.repeat(300)}电梯困人${'后'.repeat(300)}`;
  const around = highlighted(long, termsOf('困人'), 100);
  expect(around.map(({ hit }) => hit)).toEqual([false, false, true, false, false]);
  expect(around.map(({ text }) => text).join('')).toHaveLength(102);
  expect(around[0]?.text).toBe('…');
  expect(highlighted('没有', termsOf('质量'), 100)).toEqual([{ text: '没有', hit: false }]);
});
