import { describe, expect, test } from 'vitest';
import type { ParsedNotice } from './notice.ts';
import { NoticeError } from './notice-error.ts';
import { parseNotice } from './parse-notice.ts';

const synthetic = `首页 > 公告
某质监〔2026〕9号
2026年重点工作要点
各科室：
一、总体要求
坚持从实际出发。
二、监督任务
（一）企业监管
1.完善档案。每户一档,全年建档300份以上。（质量科、计量科负责，列第一位者为牵头单位，下同）
2.开展约谈
对问题企业逐一约谈,6月底前完成。
— 3 —
（二）市场监管。常态巡查。
三、服务任务
1.办好窗口。市局每季度评议一次。
办公室、法规科负责落实。
① 延时服务
序号\t工作任务\t牵头单位
1\t换发证书\t办公室
附件：1.分工表
某市局
2026年3月1日`;

/** mulberry32: the same mutations on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(text: string, next: () => number): string {
  const pieces = [
    '\n',
    '1.',
    '（三）',
    '四、',
    '。',
    '\t',
    '(',
    '）负责',
    '附件：',
    '300个',
    '首页 > ',
    '　',
    '牵头单位：',
    '①',
    '<p>',
    '2026年5月1日',
    '12\n',
  ];
  let mutated = text;
  for (let i = 0; i < 6; i += 1) {
    const at = Math.floor(next() * mutated.length);
    const length = next() < 0.5 ? 0 : Math.floor(next() * 30);
    mutated =
      mutated.slice(0, at) +
      (next() < 0.8 ? pieces[Math.floor(next() * pieces.length)] : '') +
      mutated.slice(at + length);
  }
  return mutated;
}

/** Characters with no owner: neither point, lead-in nor warned line. */
function unowned(notice: ParsedNotice): string {
  const owned = new Uint8Array(notice.text.length);
  const items = notice.sections.flatMap((section) => section.items);
  for (const { startOffset, endOffset } of [...items, ...notice.leadIns])
    owned.fill(1, startOffset, endOffset);
  const starts = [0];
  for (let at = notice.text.indexOf('\n'); at >= 0; at = notice.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  for (const { line } of notice.warnings) owned.fill(1, starts[line - 1], starts[line] ?? notice.text.length);
  return notice.text
    .split('')
    .filter((character, at) => !owned[at] && /\S/.test(character))
    .join('');
}

describe('nothing is lost in silence', () => {
  test('the notice itself', () => {
    expect(unowned(parseNotice(synthetic))).toBe('');
  });

  test('two thousand mutations of it', () => {
    const next = random(20260301);
    let read = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const text = mutate(synthetic, next);
      try {
        const notice = parseNotice(text);
        read += 1;
        expect(unowned(notice), text).toBe('');
        const items = notice.sections.flatMap((section) => section.items);
        expect(new Set(items.map(({ number }) => number)).size, text).toBe(items.length);
        for (const item of items) {
          const anchored = notice.text.slice(item.startOffset, item.endOffset);
          expect(
            anchored.includes(item.title ?? '') &&
              anchored.includes(item.requirement) &&
              item.requirement !== '',
            text,
          ).toBe(true);
        }
      } catch (error) {
        if (!(error instanceof NoticeError)) throw error;
      }
    }
    expect(read).toBeGreaterThan(1_900);
  });
});

/** Milliseconds of this process's own CPU. */
function cpuOf(text: string): number {
  const begun = process.cpuUsage();
  try {
    parseNotice(text);
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error;
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/**
 * 1 MB takes 0.1 to 0.8 s on an idle core. Machines are shared, so the test holds the growth: four times the text may
 * cost up to nine times the CPU; what grows with the square costs sixteen times.
 */
describe('time grows with the text, up to a megabyte', () => {
  const sized =
    (unit: string, head = '') =>
    (bytes: number) =>
      head + unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  const inputs: [string, (bytes: number) => string][] = [
    ['a plan', sized(`${synthetic.split('\n').slice(6).join('\n')}\n`)],
    ...[
      '1.',
      '1.\n',
      '1.甲\n',
      '（',
      '、',
      '7',
      '一、甲\n',
      '《',
      '“',
      '<p ',
      '&#',
      '(负责',
      '1\t',
      '新增1个以上',
      '月',
      '\n',
      '序号\t工作任务\n',
    ].map((unit): [string, (bytes: number) => string] => [JSON.stringify(unit), sized(unit)]),
    ...['1个', '（', 'A局、', '各市', '在', '(负责)', '不少于', '用3年'].map(
      (unit): [string, (bytes: number) => string] => [`one point of ${unit}`, sized(unit, '1.加强')],
    ),
  ];

  test.each(inputs)('%s', (_name, text) => {
    const quarter = Math.min(cpuOf(text(262_144)), cpuOf(text(262_144)));
    const whole = Math.min(cpuOf(text(1_048_576)), cpuOf(text(1_048_576)));
    // Below 20 ms a collection of garbage is most of it.
    expect(whole / Math.max(20, quarter)).toBeLessThan(9);
  });
});
