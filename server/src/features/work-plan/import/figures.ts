import type { Comparator } from '@duban/schema/vocabulary/work-plan';
import { readNumeral } from './chinese-numerals.ts';
import { blankTitles } from './deadlines.ts';

/** A number to reach, with the words that bound it; offsets into the searched text. */
export interface Figure {
  /** From the words before the number (不少于) to those behind its unit (以上) */
  start: number;
  end: number;
  comparator: Comparator;
  value: number;
  /** '' where the unit is not known: a warning, no target */
  unit: string;
}

const unit =
  '个工作日|工作日|人次|场次|批次|台次|班次|课时|学时|小时|分钟|个百分点|百分点|平方公里|平方米|公里|万元|亿元|千元|元|吨|件次|' +
  '家|个|项|户|人|名|次|天|件|批|种|类|台套|台|套|场|篇|条|份|所|座|处|镇|县|市|村|倍|周|分|门|部|本|册|例|宗|起|间|辆|支|队|只|块|对|幅|集|班|岗|位|亩|米|组';
const numeral = '(\\d{1,9}(?:\\.\\d{1,4})?)';
const upper = '(?:\\s?[-至到]\\s?\\d{1,9}(?:\\.\\d{1,4})?)?';
const before =
  '(?:不(?:得)?(?:少|低|小)于|至少|最少|(?:力争)?(?:达到?|突破|超过)了?|不(?:得)?(?:超过|高于|多于|大于|超)|控制在|至多|最多|低于|少于)';
const after = '(?:及?以上|及?以内|之内|内|及?以下|左右)';
const arabic = new RegExp(
  `(${before})?\\s?${numeral}${upper}\\s?(?:(万|亿|千|百)(?!元))?\\s?余?(%|‰|${unit})?(${after})?`,
  'g',
);
const chinese = new RegExp(`(${before})?([一二两三四五六七八九十百千]{1,7})(${unit})(${after})?`, 'g');

const multipliers: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const timeUnits = /^(?:个工作日|工作日|天|小时|分钟|周)$/;
/** 分3个阶段, 2个方面: how the text is laid out, not what to reach. */
const layout = /^(?:方面|阶段|环节|步骤|层面|部分|月|年|字|季度|角度|小时|专题)/;
const notCounted = /(?:第|分|分为|[./+〔[.-]|[(]\d{0,3})\s?$/;
/** 至少举办两次: the bound stands before the verb. */
const boundAhead = /(?:至少|最少|不少于)[一-龥]{1,4}$/;
/** ISO9001, W700: names; TC/SC40个以上 is a figure all the same. */
const partOfName = /[a-z]$/i;

export function readFigures(folded: string): Figure[] {
  const searchable = blankTitles(folded);
  const figures: Figure[] = [];
  for (const match of searchable.matchAll(arabic)) {
    const figure = readArabic(match, searchable);
    if (figure) figures.push(figure);
  }
  // Chinese numerals count things in passing (三项制度); a bound beside them makes them a figure to reach.
  for (const match of searchable.matchAll(chinese)) {
    const [whole, ownLead, value = '', name = '', tail] = match;
    const lead = ownLead ?? leadAhead(searchable, match.index);
    const read = readNumeral(value);
    if (
      read === null ||
      (!lead && !tail) ||
      /第$/.test(searchable.slice(Math.max(0, match.index - 1), match.index))
    )
      continue;
    if (layout.test(searchable.slice(match.index + whole.length, match.index + whole.length + 4))) continue;
    if (tail === '内' && !timeUnits.test(name)) continue;
    figures.push({
      start: match.index,
      end: match.index + whole.length,
      comparator: comparatorOf(lead, tail),
      value: read,
      unit: name,
    });
  }
  return figures.sort((a, b) => a.start - b.start);
}

function readArabic(match: RegExpExecArray, searchable: string): Figure | null {
  const [whole, ownLead, digits = '', multiplier, name, tail] = match;
  const lead = ownLead ?? leadAhead(searchable, match.index);
  const start = match.index;
  const end = start + whole.trimEnd().length;
  const behind = searchable.slice(end, end + 4);
  const ahead = searchable.slice(Math.max(0, start - 4), start);
  const bounded = lead !== undefined || tail !== undefined;
  if (!ownLead && notCounted.test(ahead)) return null;
  if (!bounded && partOfName.test(ahead)) return null;
  const ranged = /\d\s?[-至到]\s?\d/.test(whole);
  const value = Number(digits) * (multiplier ? (multipliers[multiplier] ?? 1) : 1);
  if (!name)
    return bounded && tail !== '内' && !/^(?:年|月|日|号|时|点|岁)/.test(behind) && !multiplier
      ? unread(start, end, value)
      : null;
  if (layout.test(behind) && !tail) return null;
  if (timeUnits.test(name) && !bounded) return null;
  if (name === '分' && !bounded) return null;
  if (/^级|^届/.test(behind) || isPast(searchable, start)) return null;
  return { start, end, comparator: ranged ? 'AT_LEAST' : comparatorOf(lead, tail), value, unit: name };
}

function leadAhead(searchable: string, start: number): string | undefined {
  return boundAhead.test(searchable.slice(Math.max(0, start - 7), start)) ? '至少' : undefined;
}

function unread(start: number, end: number, value: number): Figure {
  return { start, end, comparator: 'EQUAL', value, unit: '' };
}

function comparatorOf(lead: string | undefined, tail: string | undefined): Comparator {
  if (tail && /以上/.test(tail)) return 'AT_LEAST';
  if (tail && /内|以下/.test(tail)) return 'AT_MOST';
  if (lead && /不(?:得)?(?:超|高于|多于|大于)|控制|至多|最多|^低于|^少于/.test(lead)) return 'AT_MOST';
  return lead ? 'AT_LEAST' : 'EQUAL';
}

/** 去年共完成300项 looks back. */
function isPast(searchable: string, start: number): boolean {
  const clause =
    searchable
      .slice(Math.max(0, start - 40), start)
      .split(/[,;。]/)
      .at(-1) ?? '';
  return /去年|上年|截至|截止|已(?:完成|建|有|经|达|培训)|目前|现有|原有/.test(clause);
}
