import { isDateLine, readDate, readYear, readYearIn } from './dates.ts';
import type { Line } from './lines.ts';

export interface FrontMatter {
  title: string | null;
  documentNumber: string | null;
  issuedOn: string | null;
  year: number | null;
}

const planTitle = /(?:要点|计划|方案|安排|任务|分工|任务书|分解表|任务表|一览表|清单|台账|规划|纲要)\)?$/;
const noticeTitle = /(?:通知|意见|决定|制度|办法|规定|通报|函)\)?$/;
const numberForm =
  /([一-龥][一-龥a-z]{0,19})\s{0,2}[〔[(【]\s{0,2}(\d{4}|[〇零一二三四五六七八九]{4})\s{0,2}[〕\])】]\s{0,2}第?\s{0,2}(\d{1,5})\s{0,2}号/i;
const issueLabel = /(?:成文日期|发文日期|印发日期|制发日期)\s*:\s*(.{6,24})/;

/** What stands before the first point: title, number, date. `text` shows, `lines` (folded) are matched. */
export function readFrontMatter(text: string, front: Line[], all: Line[]): FrontMatter {
  const titleLine = chooseTitle(front);
  const headings = [titleLine, ...front.filter((line) => isTitleLike(line.folded))];
  return {
    title: titleLine ? text.slice(titleLine.startOffset, titleLine.endOffset) : null,
    documentNumber: readDocumentNumber(text, front),
    issuedOn: readIssueDate(front, all),
    year:
      headings.map((line) => (line ? readYearIn(line.folded) : null)).find((year) => year !== null) ?? null,
  };
}

/** The plan's own title where it stands on a line of its own, else that of the notice that sends it. */
function chooseTitle(front: Line[]): Line | null {
  const candidates = front.filter((line) => isTitleLike(line.folded));
  return candidates.findLast((line) => planTitle.test(line.folded)) ?? candidates[0] ?? null;
}

function isTitleLike(folded: string): boolean {
  if (folded.length < 5 || folded.length > 80 || /[。;:,\t]/.test(folded)) return false;
  return planTitle.test(folded) || noticeTitle.test(folded);
}

/** Only a number on its own line, behind its label or closing the title: one quoted in a sentence is another's. */
function readDocumentNumber(text: string, front: Line[]): string | null {
  for (const line of front) {
    if (line.folded.length > 300) continue;
    const match = numberForm.exec(line.folded);
    if (!match) continue;
    const [whole, , year = '', number = ''] = match;
    const before = line.folded.slice(0, match.index);
    const after = line.folded.slice(match.index + whole.length);
    const label = /(?:发文字号|文\s{0,4}号)\s*:?\s*$/.exec(before);
    const alone = /^[([【]?$/.test(before) && /^[)\]】]?$/.test(after);
    const closesTitle =
      /[([]$/.test(before) && /^[)\]]$/.test(after) && isTitleLike(before.replace(/[([]$/, ''));
    if (!label && !alone && !closesTitle) continue;
    const agencyAt = line.startOffset + match.index;
    const agency = text.slice(agencyAt, agencyAt + (match[1] ?? '').length);
    return `${agency}〔${readYear(year)}〕${Number(number)}号`;
  }
  return null;
}

/** The date under the signature; a web page's 发布时间 is not when a notice was issued. */
function readIssueDate(front: Line[], all: Line[]): string | null {
  const own =
    front.find((line) => isDateLine(line.folded)) ?? all.findLast((line) => isDateLine(line.folded));
  const date = own && readDate(own.folded);
  if (date) return date;
  for (const line of front) {
    const labelled = line.folded.length <= 300 ? issueLabel.exec(line.folded) : null;
    const found = labelled?.[1] ? readDate(labelled[1]) : null;
    if (found) return found;
  }
  for (const line of all) {
    const printed =
      line.folded.length <= 60 && /日\s{0,2}印发$/.test(line.folded) ? readDate(line.folded) : null;
    if (printed) return printed;
  }
  return null;
}
