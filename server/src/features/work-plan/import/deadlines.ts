import { readNumeral } from './chinese-numerals.ts';
import { lastDayOfMonth, toIsoDate } from './dates.ts';

export interface Deadline {
  /** Offsets into the text that was searched */
  start: number;
  end: number;
  dueOn: string | null;
}

type Reading = (match: RegExpMatchArray, year: number | null) => string | null;

const yearPart = '(?:(\\d{4})\\s?年|今年|当年)?';
const hope = '(?:争取|力争|力求|确保|原则上|计划|预计)?(?:在|于|到)?';
const quarterEnds: Record<string, string> = {
  一: '03-31',
  二: '06-30',
  三: '09-30',
  四: '12-31',
  1: '03-31',
  2: '06-30',
  3: '09-30',
  4: '12-31',
};

/** Each names its last day from (explicit year or the plan's). A month alone is an event's date, no deadline. */
const hardForms: [RegExp, Reading][] = [
  [
    new RegExp(
      `${hope}${yearPart}(\\d{1,2})\\s?月(?:份)?(?:(\\d{1,2})\\s?日)?(底|末|上旬|中旬|下旬)?(?:之|以)?(前|止)?`,
      'g',
    ),
    (match, year) => {
      const [, , month, day, part, before] = match;
      if (!part && !before) return null;
      return endOfMonthPart(year, Number(month), day ? Number(day) : null, part);
    },
  ],
  [
    new RegExp(
      `${hope}${yearPart}(?:第)?([一二三四1-4])季度(?:底|末)?(?:之|以)?(?:前|内|底|末|完成|出台)`,
      'g',
    ),
    (match, year) => (year ? `${year}-${quarterEnds[match[2] ?? '']}` : null),
  ],
  [
    new RegExp(`${hope}${yearPart}上半年(?:底|末)?(?=前|内|底|末|完成|出台|建成|实现)前?内?`, 'g'),
    (_match, year) => (year ? `${year}-06-30` : null),
  ],
  [
    new RegExp(
      `${hope}(?:(\\d{4})\\s?年|今年|当年|本年)?(?:年底|年末|年终|年内|(?<=年)[底末内]|下半年(?=前|内|完成|出台|建成|实现))(?:之|以)?前?`,
      'g',
    ),
    (_match, year) => (year ? `${year}-12-31` : null),
  ],
  [
    /(?:争取|力争|力求|计划)?(?:利?用)?(?:\d{1,2}-)?(\d{1,2}|[一二两三四五六七八九十])(?:至[一二三四五六七八九十])?(?:个)?年(?:左右)?(?:的)?(?:时间|内)/g,
    (match, year) => (year ? `${year + (readNumeral(match[1] ?? '') ?? 1) - 1}-12-31` : null),
  ],
];

/** Wording without a day. 及时 and 逐步 say how, not by when. */
const softForm = /(?:尽快|尽早|适时|早日|近期(?=完成|启动|出台|召开|开展)|择机|抓紧)/g;

/** The deadline that the whole point meets: the latest of those with a day, else the first soft one. */
export function readDeadline(folded: string, planYear: number | null): Deadline | null {
  if (!/[月季年半尽适早近择抓]/.test(folded)) return null;
  const searchable = blankTitles(folded);
  let latest: Deadline | null = null;
  for (const [pattern, read] of hardForms) {
    for (const match of searchable.matchAll(pattern)) {
      const found = readHard(match, read, searchable, planYear);
      if (found && (!latest || (found.dueOn ?? '') > (latest.dueOn ?? ''))) latest = found;
    }
  }
  if (latest) return latest;
  const soft = softForm.exec(searchable);
  softForm.lastIndex = 0;
  return soft ? { start: soft.index, end: soft.index + soft[0].length, dueOn: null } : null;
}

function readHard(
  match: RegExpMatchArray,
  read: Reading,
  searched: string,
  planYear: number | null,
): Deadline | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  // 每年12月底前 recurs, 截至2009年底 looks back.
  if (/(?:每|每年|截至|截止|截止到|\d)$/.test(searched.slice(Math.max(0, start - 3), start))) return null;
  const named = /^\d{4}$/.test(match[1] ?? '') ? Number(match[1]) : null;
  if (named && planYear && named < planYear) return null;
  const dueOn = read(match, named ?? planYear);
  const hasMonthOnly = match[0].includes('月') && !/[底末旬前止]/.test(match[0]);
  return hasMonthOnly || (dueOn === null && (named ?? planYear)) ? null : { start, end, dueOn };
}

function endOfMonthPart(
  year: number | null,
  month: number,
  day: number | null,
  part: string | undefined,
): string | null {
  if (!year) return null;
  if (day) return toIsoDate(year, month, day);
  if (part === '上旬') return toIsoDate(year, month, 10);
  if (part === '中旬') return toIsoDate(year, month, 20);
  return lastDayOfMonth(year, month);
}

/** Titles and quotations name years and months of other things. Same length, so offsets hold. */
export function blankTitles(folded: string): string {
  return folded.replace(/《[^《》]{0,200}》|“[^“”]{0,100}”/g, (title) => '\u0001'.repeat(title.length));
}
