import { NoticeError } from './notice-error.ts';

/** UTF-8 bytes. The longest real notice seen has 0.03 MB; the bar is 1 MB within a second. */
export const maxNoticeBytes = 5 * 1024 * 1024;

/** Marks that show nothing: zero-width, soft hyphen, bidirectional controls, byte order mark, C0 and C1 controls. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const markup =
  /<(\/?)(p|br|div|span|strong|b|i|u|em|a|font|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|center|section|article|img|hr|sup|sub)\b[^<>]{0,300}>/gi;
const endsLine = /^(?:p|br|div|tr|li|h[1-6]|center|section|article|hr)$/i;
const endsCell = /^(?:td|th)$/i;

const entities: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  times: '×',
  copy: '©',
  yen: '¥',
};

/**
 * The text that offsets count in and that readers see: what came, less what nobody sees. Only line ends,
 * invisible marks, stray HTML tags and entities change; script, width and spacing stay.
 */
export function normaliseNotice(raw: string): string {
  if (Buffer.byteLength(raw, 'utf8') > maxNoticeBytes) throw new NoticeError('TOO_LARGE');
  if (looksBinary(raw)) throw new NoticeError('BINARY');
  const text = decodeEntities(stripMarkup(raw))
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(invisible, '');
  if (!/\S/.test(text)) throw new NoticeError('EMPTY');
  return text;
}

/** A few stray control characters come from word processors; NUL or many of them do not. */
function looksBinary(raw: string): boolean {
  if (raw.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is counted
  const strange = raw.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 8 && strange * 50 > raw.length;
}

function stripMarkup(raw: string): string {
  if (!raw.includes('<')) return raw;
  return raw.replace(markup, (_tag, slash: string, name: string) => {
    if (/^(?:br|hr)$/i.test(name) || (slash && endsLine.test(name))) return '\n';
    return slash && endsCell.test(name) ? '\t' : '';
  });
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
