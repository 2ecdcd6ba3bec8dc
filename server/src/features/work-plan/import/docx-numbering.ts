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

/** What the tag at hand stands in; lists follow all abstract ones (17.9.16). */
interface Open {
  levels: Map<number, Level> | null;
  level: Level | null;
  list: List | null;
  overridden: number;
}

const deepest = 8;

/** Word keeps automatic numbers out of the text; this prints them as the reader of the file sees them. */
export class DocxNumbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, number[]>();
  private readonly restarted = new Set<string>();

  constructor(numberingXml: string) {
    const open: Open = { levels: null, level: null, list: null, overridden: 0 };
    for (const { kind, value, attributes } of readXmlTokens(numberingXml)) {
      if (kind !== 'TEXT' && kind !== 'CLOSE') this.readTag(value, attributes, open);
    }
  }

  private readTag(tag: string, attributes: string, open: Open): void {
    const val = attribute(attributes, 'w:val') ?? '';
    if (tag === 'w:abstractNum') {
      open.levels = new Map();
      this.abstracts.set(attribute(attributes, 'w:abstractNumId') ?? '', open.levels);
    } else if (tag === 'w:num') {
      open.list = { abstractId: '', startOverrides: new Map() };
      this.lists.set(attribute(attributes, 'w:numId') ?? '', open.list);
    } else if (open.list) {
      if (tag === 'w:abstractNumId') open.list.abstractId = val;
      else if (tag === 'w:lvlOverride') open.overridden = Number(attribute(attributes, 'w:ilvl') ?? 0);
      else if (tag === 'w:startOverride') open.list.startOverrides.set(open.overridden, Number(val));
    } else if (tag === 'w:lvl') {
      open.level = { start: 1, format: 'decimal', text: '' };
      open.levels?.set(Number(attribute(attributes, 'w:ilvl') ?? 0), open.level);
    } else if (open.level) readLevelProperty(open.level, tag, val);
  }

  /** The printed number of the next paragraph of that list and level; '' for bullets and unknown lists. */
  next(numId: string, depth: number): string {
    const list = this.lists.get(numId);
    const levels = list && this.abstracts.get(list.abstractId);
    const level = levels?.get(depth);
    if (!list || !levels || !level || !(depth >= 0 && depth <= deepest)) return '';
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
    for (const [depth, start] of list.startOverrides) {
      if (depth >= 0 && depth <= deepest) counts[depth] = start - 1;
    }
  }
}

function readLevelProperty(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
}

/** ST_NumberFormat of ECMA-376 part 1, 17.18.59, as far as notices use it. */
function printNumber(value: number, format: string): string {
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|ideographTraditional|chineseLegalSimplified)$/.test(
      format,
    )
  ) {
    return writeChineseNumeral(value);
  }
  if (/^decimalEnclosedCircle/.test(format) && value >= 1 && value <= 20)
    return String.fromCodePoint(0x245f + value);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    return String.fromCharCode((format === 'lowerLetter' ? 97 : 65) + ((value - 1) % 26));
  }
  return String(value);
}
