import { attribute, readXmlTokens } from './docx-xml.ts';

export interface NumberedStyle {
  numId: string | null;
  depth: number | null;
}

/** Paragraph styles that number their paragraphs, with what they inherit. */
export function readNumberedStyles(stylesXml: string): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle & { basedOn: string | null }>();
  let current: (NumberedStyle & { basedOn: string | null }) | null = null;
  for (const { kind, value, attributes } of readXmlTokens(stylesXml)) {
    if (kind === 'TEXT') continue;
    if (value === 'w:style') {
      if (kind === 'CLOSE') current = null;
      else {
        current = { numId: null, depth: null, basedOn: null };
        styles.set(attribute(attributes, 'w:styleId') ?? '', current);
      }
    } else if (current && kind !== 'CLOSE') {
      const val = attribute(attributes, 'w:val');
      if (value === 'w:numId') current.numId = val;
      else if (value === 'w:ilvl') current.depth = Number(val ?? 0);
      else if (value === 'w:basedOn') current.basedOn = val;
    }
  }
  const resolved = new Map<string, NumberedStyle>();
  for (const id of styles.keys()) resolved.set(id, inherit(id, 0));
  return resolved;

  function inherit(id: string, steps: number): NumberedStyle {
    const style = styles.get(id);
    // Styles may be based on each other in a circle in a broken file.
    if (!style || steps > 12) return { numId: null, depth: null };
    const above =
      style.basedOn && style.numId === null
        ? inherit(style.basedOn, steps + 1)
        : { numId: null, depth: null };
    return { numId: style.numId ?? above.numId, depth: style.depth ?? above.depth };
  }
}
