import { DocxNumbering } from './docx-numbering.ts';
import { type NumberedStyle, readNumberedStyles } from './docx-styles.ts';
import { attribute, readXmlTokens, type XmlToken } from './docx-xml.ts';
import { NoticeError } from './notice-error.ts';

interface Paragraph {
  text: string;
  numId: string | null;
  depth: number | null;
  style: string | null;
}

/** The text of a Word document, a line a paragraph, a table's row a line with tabs, automatic numbers printed. */
export function readDocxText(parts: Map<string, string>): string {
  const body = parts.get('word/document.xml');
  if (body === undefined) throw new NoticeError('WRONG_FORMAT');
  return new DocxReader(parts.get('word/numbering.xml') ?? '', parts.get('word/styles.xml') ?? '').read(body);
}

class DocxReader {
  private readonly numbering: DocxNumbering;
  private readonly styles: Map<string, NumberedStyle>;
  private readonly lines: string[] = [];
  /** Paragraphs nest in text boxes, rows in tables within cells. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: { cells: string[] }[] = [];
  private inText = false;
  private skipping = 0;

  constructor(numberingXml: string, stylesXml: string) {
    this.numbering = new DocxNumbering(numberingXml);
    this.styles = readNumberedStyles(stylesXml);
  }

  read(xml: string): string {
    for (const token of readXmlTokens(xml)) {
      // A text box stands twice: the fallback repeats it for old programs.
      if (token.value === 'mc:Fallback' && token.kind !== 'TEXT')
        this.skipping += token.kind === 'OPEN' ? 1 : token.kind === 'CLOSE' ? -1 : 0;
      else if (this.skipping === 0) this.take(token);
    }
    return this.lines.join('\n');
  }

  private take(token: XmlToken): void {
    if (token.kind === 'TEXT') {
      if (this.inText) this.append(token.value);
    } else if (token.kind === 'CLOSE') this.close(token.value);
    else this.open(token);
  }

  private open({ value, attributes, kind }: XmlToken): void {
    const paragraph = this.paragraphs.at(-1);
    const val = () => attribute(attributes, 'w:val');
    if (value === 'w:p' && kind === 'OPEN')
      this.paragraphs.push({ text: '', numId: null, depth: null, style: null });
    else if (value === 'w:t') this.inText = kind === 'OPEN';
    else if (value === 'w:tab' && !/w:pos/.test(attributes)) this.append(this.rows.length > 0 ? ' ' : '\t');
    else if (value === 'w:br' || value === 'w:cr') this.append(this.rows.length > 0 ? ' ' : '\n');
    else if (value === 'w:tr') this.rows.push({ cells: [] });
    else if (value === 'w:tc') this.rows.at(-1)?.cells.push('');
    else if (paragraph && value === 'w:pStyle') paragraph.style = val();
    else if (paragraph && value === 'w:numId') paragraph.numId ??= val();
    else if (paragraph && value === 'w:ilvl') paragraph.depth ??= Number(val() ?? 0);
  }

  private close(value: string): void {
    if (value === 'w:t') this.inText = false;
    else if (value === 'w:p') this.endParagraph();
    else if (value === 'w:tr') {
      const row = this.rows.pop();
      if (row) this.emit(row.cells.map((cell) => cell.trim()).join('\t'));
    }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const style = paragraph.style ? this.styles.get(paragraph.style) : undefined;
    const numId = paragraph.numId ?? style?.numId ?? null;
    const number =
      numId && paragraph.text.trim() ? this.numbering.next(numId, paragraph.depth ?? style?.depth ?? 0) : '';
    this.emit(number + paragraph.text);
  }

  private emit(line: string): void {
    const row = this.rows.at(-1);
    if (!row) this.lines.push(line);
    else if (row.cells.length > 0) {
      const last = row.cells.length - 1;
      row.cells[last] = [row.cells[last], line].filter(Boolean).join(' ');
    }
  }

  private append(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }
}
