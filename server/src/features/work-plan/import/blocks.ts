import { isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { isMenuLine, isNoiseLine } from './noise.ts';
import { type Layer, type Marker, readMarker } from './numbering.ts';
import { type Column, readCells, readHeader, type TableCell } from './table.ts';

/** One line and what it is. */
export interface Block {
  line: Line;
  kind: 'NOISE' | 'HEADING' | 'ROW' | 'TABLE_HEADER' | 'CLOSING' | 'TEXT';
  marker?: Marker;
  cells?: Map<Column, TableCell>;
}

const attachment =
  /^附\s{0,4}(?:件|表|录|图)\s{0,2}(?:[一二三四五六七八九十\d]{1,3})?\s{0,2}(?:[::.、].{0,120})?$/;
const closing =
  /^(?:抄\s?送|抄\s?报|主题词|联\s?系\s?人|联系电话|联系方式|电子邮箱|\(?此件|\(联系人|\(?盖章|签发|印发份数|共印)|^.{0,40}日\s{0,2}印发$/;
const signature = /^[一-龥()、\s]{2,30}(?:局|厅|委员会|政府|办公室|办公厅|委)$/;

export function readBlocks(lines: Line[]): Block[] {
  const lastMarker = lines.findLastIndex((line) => readMarker(line.folded) !== null);
  const firstMarker = lines.findIndex((line) => readMarker(line.folded) !== null);
  let columns: Column[] | null = null;
  let listedAttachment: number | null = null;
  return lines.map((line, index) => {
    const header = readHeader(line);
    if (header) {
      columns = header;
      return { line, kind: 'TABLE_HEADER' };
    }
    const cells: Map<Column, TableCell> | null = columns && readCells(line, columns);
    if (cells) return { line, kind: 'ROW', cells };
    const marker = readMarker(line.folded);
    const outside = index < firstMarker || index > lastMarker;
    if (!marker && (isNoiseLine(line.folded) || (outside && isMenuLine(line.folded))))
      return { line, kind: 'NOISE' };
    if (marker && isAttachmentEntry(line, marker, listedAttachment)) {
      listedAttachment = marker.number;
      return { line, kind: 'CLOSING' };
    }
    listedAttachment = attachment.test(line.folded) ? attachmentNumber(line.folded) : null;
    return readProse(line, marker, lines[index + 1]);
  });
}

function readProse(line: Line, marker: Marker | null, next: Line | undefined): Block {
  if (marker) return { line, kind: 'HEADING', marker };
  const signed = signature.test(line.folded) && (next === undefined || isDateLine(next.folded));
  if (signed || isDateLine(line.folded) || attachment.test(line.folded) || closing.test(line.folded))
    return { line, kind: 'CLOSING' };
  return { line, kind: 'TEXT' };
}

/** 附件:1.甲表 / 2.乙表: the list of attachments goes on with numbers that are no points. */
function isAttachmentEntry(line: Line, marker: Marker, last: number | null): boolean {
  return (
    last !== null &&
    marker.layer === ('ARABIC' satisfies Layer) &&
    marker.number === last + 1 &&
    line.folded.length <= 80 &&
    !line.folded.includes('。')
  );
}

function attachmentNumber(folded: string): number | null {
  const listed = /[::]\s{0,4}(\d{1,2})?/.exec(folded);
  return listed ? Number(listed[1] ?? 0) : null;
}
