import { describe, expect, test } from 'vitest';
import { docxOf, xlsxOf, zipOf } from './office-file.fixture.ts';
import { parseNotice } from './parse-notice.ts';
import { readNoticeFile } from './read-notice-file.ts';

const refused = (code: string) => expect.objectContaining({ name: 'NoticeError', code });
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = (text: string, depth: number, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

const numberingXml = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const numberingPart = { name: 'word/numbering.xml', content: numberingXml };

describe('.txt', () => {
  const text = '二、计量\n1.校秤。每台都校。\n';
  const utf16be = Buffer.from(text, 'utf16le').swap16();

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', utf16be],
    // 二、计量↵1.校秤。每台都校。↵
    ['GB18030', Buffer.from('b6fea1a2bcc6c1bf0a312ed0a3b3d3a1a3c3bfcca8b6bcd0a3a1a30a', 'hex')],
  ])('%s', async (_name, bytes) => {
    expect(await readNoticeFile(bytes, '要点.TXT')).toBe(text);
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'EMPTY'],
    ['a renamed PDF', Buffer.from('%PDF-1.7 x'), 'WRONG_FORMAT'],
    ['a renamed archive', zipOf([{ name: 'a', content: 'b' }]), 'WRONG_FORMAT'],
    ['bytes of no encoding', Buffer.from([0x31, 0xff, 0xff, 0x00, 0x00, 0x80]), 'BINARY'],
    ['ten megabytes', Buffer.alloc(10 * 1024 * 1024, 0x31), 'TOO_LARGE'],
  ])('refuses %s', async (_name, bytes, code) => {
    await expect(readNoticeFile(bytes, 'a.txt')).rejects.toThrow(refused(code));
  });
});

describe('.docx', () => {
  test('prints automatic numbers as Word does', async () => {
    const body = [
      numbered('计量', 0),
      numbered('民生', 1),
      numbered('校秤。每台都校。', 2),
      numbered('查表。逐户查。', 2),
      numbered('能源', 1),
      numbered('建档。全部建。', 2),
      numbered('认证', 0),
      numbered('设备', 1),
    ].join('');
    const text = await readNoticeFile(docxOf(body, [numberingPart]), 'a.docx');
    expect(text.split('\n')).toEqual([
      '一、计量',
      '（一）民生',
      '1.校秤。每台都校。',
      '2.查表。逐户查。',
      '（二）能源',
      '1.建档。全部建。',
      '二、认证',
      '（一）设备',
    ]);
    expect(parseNotice(text).sections.map(({ items }) => items.map(({ label }) => label))).toEqual([
      ['（一）1.', '（一）2.', '（二）1.'],
      ['（一）'],
    ]);
  });

  test('numbers that come from a paragraph style', async () => {
    const styles =
      '<w:styles><w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="task"><w:basedOn w:val="base"/></w:style></w:styles>';
    const body =
      paragraph('计量', '<w:pStyle w:val="task"/>') + paragraph('认证', '<w:pStyle w:val="task"/>');
    expect(
      await readNoticeFile(
        docxOf(body, [numberingPart, { name: 'word/styles.xml', content: styles }]),
        'a.docx',
      ),
    ).toBe('一、计量\n二、认证');
  });

  test('a table’s rows become lines with tabs; deleted text and fallbacks stay out', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('序号')}${cell('工作任务')}</w:tr><w:tr>${cell('1')}${cell('校秤&amp;查表')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><mc:Fallback><w:r><w:t>重复</w:t></w:r></mc:Fallback><w:r><w:t>新</w:t></w:r></w:p>`;
    expect(await readNoticeFile(docxOf(body), 'a.docx')).toBe('序号\t工作任务\n1\t校秤&查表\n新');
  });

  test.each([
    ['macros', docxOf(paragraph('甲'), [{ name: 'word/vbaProject.bin', content: 'x' }]), 'a.docx', 'UNSAFE'],
    ['a .docm', docxOf(paragraph('甲')), 'a.docm', 'UNSAFE'],
    [
      'a document type',
      docxOf(paragraph('&甲;'), [], '<!DOCTYPE d [<!ENTITY 甲 "乙">]>'),
      'a.docx',
      'UNSAFE',
    ],
    ['an .xlsx under this name', xlsxOf([['甲']]), 'a.docx', 'WRONG_FORMAT'],
    ['text under this name', Buffer.from('1.甲'), 'a.docx', 'WRONG_FORMAT'],
    ['a cut archive', docxOf(paragraph('甲')).subarray(0, 200), 'a.docx', 'WRONG_FORMAT'],
    ['no known extension', Buffer.from('甲'), 'a.pdf', 'WRONG_FORMAT'],
  ])('refuses %s', async (_name, bytes, name, code) => {
    await expect(readNoticeFile(bytes, name)).rejects.toThrow(refused(code));
  });

  const zeros = Buffer.alloc(60 * 1024 * 1024, 0x20);
  test.each([
    ['60 MB of spaces', zipOf([{ name: 'word/document.xml', content: zeros }]), 'TOO_LARGE'],
    [
      'a thousandfold part below 50 MB',
      zipOf([{ name: 'word/document.xml', content: zeros.subarray(0, 20 * 1024 * 1024) }]),
      'TOO_LARGE',
    ],
    [
      'a part larger than it claims',
      zipOf([{ name: 'word/document.xml', content: zeros, claimedSize: 1000 }]),
      'WRONG_FORMAT',
    ],
  ])('refuses %s within 100 ms', async (_name, bytes, code) => {
    const begun = performance.now();
    await expect(readNoticeFile(bytes, 'a.docx')).rejects.toThrow(refused(code));
    expect(performance.now() - begun).toBeLessThan(100);
  });
});

describe('.xlsx', () => {
  test('rows become points, columns by name', async () => {
    const bytes = xlsxOf([
      ['2026年任务分解表'],
      ['完成时限', '序号', '责任单位', '工作任务', '牵头单位'],
      ['6月底前', 1, '各市局', '校秤。每台都校。', '计量处'],
      ['', 2, '', '建档。全部建。', '办公室'],
    ]);
    const notice = parseNotice(await readNoticeFile(bytes, 'a.xlsx'));
    expect(notice.sections[0]?.items).toMatchObject([
      {
        number: 1,
        title: '校秤',
        dueOn: '2026-06-30',
        responsible: [
          { role: 'LEAD', name: '计量处' },
          { role: 'SUPPORT', name: '各市局' },
        ],
      },
      { number: 2, title: '建档', dueText: null, responsible: [{ role: 'LEAD', name: '办公室' }] },
    ]);
  });
});
