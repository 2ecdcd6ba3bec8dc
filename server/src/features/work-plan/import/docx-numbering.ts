import { writeChineseNumeral } from './chinese-numerals.ts';
import { attribute, readXmlTokens } from './docx-xml.ts';

interface Level {
  start: number;
  format: string;
  /** 第%1部分, （%1）, %1. */
  text: string;
}

interface List {
  abstractId: string;
  startOverrides: Map<number, number>;
}

/** Word keeps automatic numbers out of the text; this prints them as the reader of the file sees them. */
export class DocxNumbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  constructor(numberingXml: string) {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: List | null = null;
    let overridden = 0;
    for (const { kind, value, attributes } of readXmlTokens(numberingXml)) {
      if (kind === 'TEXT' || kind === 'CLOSE') continue;
      const val = attribute(attributes, 'w:val') ?? '';
      if (value === 'w:abstractNum') this.abstracts.set(attribute(attributes, 'w:abstractNumId') ?? '', (levels = new Map()));
      else if (value === 'w:num') this.lists.set(attribute(attributes, 'w:numId') ?? '', (list = { abstractId: '', startOverrides: new Map() }));
      else if (value === 'w:abstractNumId' && list) list.abstractId = val;
      else if (value === 'w:lvlOverride') overridden = Number(attribute(attributes, 'w:ilvl') ?? 0);
      else if (value === 'w:startOverride' && list) list.startOverrides.set(overridden, Number(val));
      else if (value === 'w:lvl' && !list) levels?.set(Number(attribute(attributes, 'w:ilvl') ?? 0), (level = { start: 1, format: 'decimal', text: '' }));
      else if (level && !list) readLevelProperty(level, value, val);
    }
  }

  /** The printed number of the next paragraph of that list and level; '' for bullets and unknown lists. */
  next(numId: string, depth: number): string {
    const list = this.lists.get(numId);
    const levels = list && this.abstracts.get(list.abstractId);
    const level = levels?.get(depth);
    if (!list || !levels || !level) return '';
    const counts = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counts);
    this.restartOnce(numId, list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%(\d)/g, (_whole, digit: string) => {
      const index = Number(digit) - 1;
      const of = levels.get(index);
      return of ? printNumber(counts[index] ?? of.start, of.format) : '';
    });
  }

  private restartOnce(numId: string, list: List, counts: number[]): void {
    if (list.startOverrides.size === 0 || this.restarted.has(numId)) return;
    this.restarted.add(numId);
    for (const [depth, start] of list.startOverrides) counts[depth] = start - 1;
  }
}

function readLevelProperty(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
}

/** ST_NumberFormat of ECMA-376 part 1, 17.18.59, as far as notices use it. */
function printNumber(value: number, format: string): string {
  if (/^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|ideographTraditional|chineseLegalSimplified)$/.test(format)) {
    return writeChineseNumeral(value);
  }
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    return String.fromCharCode((format === 'lowerLetter' ? 97 : 65) + ((value - 1) % 26));
  }
  return String(value);
}
