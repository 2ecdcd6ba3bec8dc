/** A tag of WordprocessingML; text between tags comes as kind TEXT. */
export interface XmlToken {
  kind: 'OPEN' | 'CLOSE' | 'EMPTY' | 'TEXT';
  /** Local name with prefix, or the text */
  value: string;
  attributes: string;
}

/** One pass over well-formed XML without a DTD; comments, instructions and CDATA marks are left out. */
export function* readXmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'TEXT', value: decodeXml(xml.slice(at, open)), attributes: '' };
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    const inner = xml.slice(open + 1, close);
    at = close + 1;
    if (inner.startsWith('!--')) {
      const end = xml.indexOf('-->', open);
      at = end < 0 ? xml.length : end + 3;
    } else if (!/^[?!]/.test(inner)) yield toToken(inner);
  }
}

function toToken(inner: string): XmlToken {
  if (inner.startsWith('/')) return { kind: 'CLOSE', value: inner.slice(1).trim(), attributes: '' };
  const empty = inner.endsWith('/');
  const body = empty ? inner.slice(0, -1) : inner;
  const space = body.search(/\s/);
  const value = space < 0 ? body : body.slice(0, space);
  return { kind: empty ? 'EMPTY' : 'OPEN', value, attributes: space < 0 ? '' : body.slice(space) };
}

export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? decodeXml(match[1] ?? match[2] ?? '') : null;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
