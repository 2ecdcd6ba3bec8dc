import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Code unit → code unit, so that an offset into the folded text is one into the text itself. */
const foldedUnit = buildFoldTable();

/**
 * The text as the rules match it: simplified script, half-width digits and punctuation, plain spaces.
 * Same length unit by unit; never shown to anyone.
 */
export function foldForMatching(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = foldedUnit[text.charCodeAt(i)] ?? 0;
  return Buffer.from(units.buffer).toString('utf16le');
}

function buildFoldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const pair of traditionalToSimplified.split('|')) {
    const [from, to] = pair.split(' ');
    // Characters outside the basic plane take two units: folding them would shift every offset.
    if (from?.length === 1 && to?.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - 0xfee0;
  for (const space of ' \u3000\u2002\u2003\u2009\u202f') table[space.charCodeAt(0)] = 0x20;
  const alike: Record<string, string> = {
    '○': '〇',
    '◯': '〇',
    '﹝': '〔',
    '﹞': '〕',
    '〖': '【',
    '〗': '】',
    '—': '-',
    '–': '-',
    '─': '-',
    '－': '-',
    '～': '-',
    '~': '-',
    '〜': '-',
    '﹪': '%',
    '｡': '。',
    '､': '、',
    '﹑': '、',
    '“': '“',
    '”': '”',
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
  };
  for (const [from, to] of Object.entries(alike)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** What is said, whatever the script, the width of signs and the spaces. */
export function bare(text: string): string {
  return foldForMatching(text).replaceAll(/\s/g, '');
}
