import { describe, expect, test } from 'vitest';
import { maxNoticeBytes } from './normalise.ts';
import { NoticeError } from './notice-error.ts';
import { parseNotice } from './parse-notice.ts';

const items = (text: string) => parseNotice(text).sections.flatMap((section) => section.items);
const only = (text: string) => items(text)[0] ?? expect.fail('no point');
const _roles = (text: string) => only(text).responsible.map(({ role, name }) => `${role} ${name}`);
const codes = (text: string) => parseNotice(text).warnings.map(({ code, line }) => `${code} ${line}`);
const _figures = (text: string) =>
  only(`2026年工作要点\n1.抓好一项工作。${text}`).targets.map(
    ({ name, comparator, value, unit }) => `${name} ${comparator} ${value} ${unit}`,
  );
const _due = (text: string) => {
  const { dueText, dueOn } = only(`2026年工作要点\n1.抓好一项工作。${text}`);
  return [dueText, dueOn];
};

describe('layers and numbers', () => {
  test('一、→（一）→1. with numbers restarting under each （一）', () => {
    const notice = parseNotice(
      '2026年工作要点\n一、抓质量\n（一）企业\n1.甲事。做甲。\n2.乙事。做乙。\n（二）产品\n1.丙事。做丙。\n二、保安全\n（一）电梯\n1.丁事。做丁。',
    );
    expect(
      notice.sections.map(({ title, items }) => [
        title,
        items.map(({ number, label }) => `${number} ${label}`),
      ]),
    ).toEqual([
      ['抓质量', ['1 （一）1.', '2 （一）2.', '3 （二）1.']],
      ['保安全', ['4 （一）1.']],
    ]);
    expect(notice.warnings.map(({ code }) => code)).toContain('NUMBER_RESTARTED');
  });

  test('numbers run on across sections', () => {
    expect(
      items('一、甲类\n1.做这个。细则一。\n2.做那个。细则二。\n二、乙类\n3.再做。细则三。').map(
        ({ number }) => number,
      ),
    ).toEqual([1, 2, 3]);
  });

  test('numbers restart in each section', () => {
    expect(
      items('一、甲类\n1.做这个。细则一。\n2.做那个。细则二。\n二、乙类\n1.再做。细则三。').map(
        ({ number, label }) => `${number} ${label}`,
      ),
    ).toEqual(['1 1.', '2 2.', '3 1.']);
  });

  test('points of two layers count by position', () => {
    const text = '一、任务\n（三）甲类\n1.做这个。细则一。\n2.做那个。细则二。\n（四）再做。细则三。';
    expect(items(text).map(({ number, label }) => `${number} ${label}`)).toEqual([
      '1 （三）1.',
      '2 （三）2.',
      '3 （四）',
    ]);
  });

  test('a gap and a repeated number warn', () => {
    expect(codes('工作要点\n1.甲。子。\n3.乙。丑。')).toContain('NUMBER_GAP 3');
    expect(codes('工作要点\n1.甲。子。\n2.乙。丑。\n2.丙。寅。')).toContain('NUMBER_REPEATED 4');
  });

  test('tasks in （一） keep their 1. as sub-points', () => {
    const found = items(
      '一、任务\n（一）整治市场。分两步走。\n1.摸底。\n2.清查。\n（二）培训人员。全员轮训。\n（三）开展宣传。进社区。',
    );
    expect(found.map(({ label, title }) => `${label}${title}`)).toEqual([
      '（一）整治市场',
      '（二）培训人员',
      '（三）开展宣传',
    ]);
    expect(found[0]?.requirement).toBe('分两步走。\n1.摸底。\n2.清查。');
  });

  test('where 一、二、三、 is the only layer the tasks stand there', () => {
    const notice = parseNotice(
      '2026年计量工作要点\n一、指导思想\n以服务为本。\n二、校准仪器。每台都校。\n三、公开价格。全部上墙。',
    );
    expect(notice.sections).toHaveLength(1);
    expect(notice.sections[0]?.title).toBe('2026年计量工作要点');
    expect(notice.sections[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '2 校准仪器',
      '3 公开价格',
    ]);
  });

  test.each(['指导思想', '总体要求', '基本原则', '工作目标', '指导思想和主要目标'])(
    '%s holds no tasks, even numbered',
    (aims) => {
      const notice = parseNotice(
        `一、${aims}\n1.坚持为民。处处想到群众。\n2.坚持依法。事事按规矩。\n二、任务\n1.查假货。管住源头。`,
      );
      expect(notice.sections.map(({ title, items }) => [title, items.length])).toEqual([['任务', 1]]);
      expect(notice.warnings.filter(({ code }) => code === 'UNPLACED_TEXT')).toEqual([]);
    },
  );

  test.each(['1.', '1、', '１．', '⒈', '(1)', '（1）', '①', '1 .'])('%s begins a point', (label) => {
    const found = only(`${label}抓培训。人人过关。`);
    expect(found).toMatchObject({ number: 1, title: '抓培训', requirement: '人人过关。' });
  });

  test('figures and dates at a line’s start are no numbers', () => {
    expect(
      items('1.抓培训。人人过关。\n2026.5.1起实行。\n1.5倍奖励照旧。\n2025、2026年连办两届。'),
    ).toHaveLength(1);
  });
});

describe('titles and paragraphs', () => {
  test('heading and body in separate paragraphs', () => {
    expect(only('（一）摸清底数\n　　逐户登记，建好名册。')).toMatchObject({
      title: '摸清底数',
      requirement: '逐户登记，建好名册。',
    });
  });

  test('one sentence alone has no title', () => {
    expect(only('1.逐户登记并建好名册。')).toMatchObject({
      title: null,
      requirement: '逐户登记并建好名册。',
    });
  });

  test('a long first sentence is no title', () => {
    const long = `${'把每一台在用设备的检验日期和负责人员都登记到系统里'.repeat(2)}。然后核对。`;
    expect(only(`1.${long}`)).toMatchObject({ title: null, requirement: long });
  });
});

describe('what stands around a notice', () => {
  test('breadcrumbs, metadata rows, menus and page numbers are noise', () => {
    const text =
      '首页 新闻 公告 服务 互动\n当前位置：首页 > 公告\n2026年工作要点\n发布时间：2026-03-01 来源：办公室\n1.甲事。做好甲。\n— 2 —\n2.乙事。做好乙。\nCopyright 2026';
    expect(codes(text).filter((code) => code.startsWith('NOISE'))).toEqual([
      'NOISE_LINE 1',
      'NOISE_LINE 2',
      'NOISE_LINE 4',
      'NOISE_LINE 6',
      'NOISE_LINE 8',
    ]);
    expect(items(text).map(({ requirement }) => requirement)).toEqual(['做好甲。', '做好乙。']);
  });

  test('stray tags and entities', () => {
    const notice = parseNotice(
      '<p>2026年工作要点</p><p>1.甲事。<b>做好</b>甲&nbsp;&amp;乙。</p>2.丙事。做好丙。<br/>',
    );
    expect(notice.text).toBe('2026年工作要点\n1.甲事。做好甲 &乙。\n2.丙事。做好丙。\n');
    expect(notice.sections[0]?.items).toHaveLength(2);
  });

  test('line ends, byte order mark and zero-width marks', () => {
    expect(parseNotice('\uFEFF1.甲\u200B事。\r\n做好。\r2.乙事。做好乙。').text).toBe(
      '1.甲事。\n做好。\n2.乙事。做好乙。',
    );
  });

  test.each([
    ['二〇二六年六月二十八日', '2026-06-28'],
    ['二○二六年二月十一日', '2026-02-11'],
    ['2026年4月28日', '2026-04-28'],
    ['２０２６年４月２８日', '2026-04-28'],
  ])('%s is the day of issue', (printed, day) => {
    expect(parseNotice(`2026年工作要点\n${printed}\n1.甲事。做好甲。`).issuedOn).toBe(day);
  });

  test('the day below the signature, and attachments, belong to no point', () => {
    const notice = parseNotice(
      '2026年工作要点\n1.甲事。做好甲。\n附件：1.甲表\n2.乙表\n某市质监局\n2026年3月5日',
    );
    expect(notice.issuedOn).toBe('2026-03-05');
    expect(notice.sections[0]?.items.map(({ requirement }) => requirement)).toEqual(['做好甲。']);
  });

  test.each([
    '甲质监〔2026〕7号',
    '甲质监[2026]7号',
    '(甲质监(2026)07号)',
    '文号：甲质监〔二〇二六〕7号',
    '甲质监【2026】第7号',
  ])('%s is the document number', (printed) => {
    expect(parseNotice(`${printed}\n2026年工作要点\n1.甲事。做好甲。`).documentNumber).toBe(
      '甲质监〔2026〕7号',
    );
  });

  test('a number quoted in a sentence is another document’s', () => {
    expect(
      parseNotice('2026年工作要点\n根据甲府〔2025〕3号文的精神办理。\n1.甲事。做好甲。').documentNumber,
    ).toBeNull();
  });

  test('traditional script is matched and shown as it came', () => {
    const notice = parseNotice(
      '二○二六年工作要點\n一、質量監督\n1.開展抽查。抽查企業不少於20家。（質量處牽頭，計量處配合）\n二、指導思想\n服務大局。',
    );
    expect(notice.year).toBe(2026);
    expect(notice.sections).toHaveLength(1);
    expect(notice.sections[0]?.items[0]).toMatchObject({
      title: '開展抽查',
      requirement: '抽查企業不少於20家。',
      responsible: [
        { role: 'LEAD', name: '質量處' },
        { role: 'SUPPORT', name: '計量處' },
      ],
      targets: [{ name: '抽查企業', comparator: 'AT_LEAST', value: 20, unit: '家' }],
    });
  });

  test('a section of text alone warns rather than vanish', () => {
    expect(codes('一、任务\n1.甲事。做好甲。\n二、其他\n另有几句话要说明。')).toEqual(
      expect.arrayContaining(['UNPLACED_TEXT 3', 'UNPLACED_TEXT 4']),
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'EMPTY'],
    [' \n\t\u3000', 'EMPTY'],
    ['PK\u0003\u0004\u0000\u0000', 'BINARY'],
    ['只有一段话,没有编号。', 'UNNUMBERED'],
    ['甲'.repeat(maxNoticeBytes / 3 + 1), 'TOO_LARGE'],
  ])('%#: %s', (text, code) => {
    expect(() => parseNotice(text)).toThrow(expect.objectContaining({ name: NoticeError.name, code }));
  });
});
