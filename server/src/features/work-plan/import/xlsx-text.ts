import readXlsxFile from 'read-excel-file/node';
import { foldForMatching } from '../../../kernel/text/script.ts';
import { NoticeError } from './notice-error.ts';
import { readHeader } from './table.ts';

type Cell = unknown;

/** Every sheet's rows as tab-separated lines; the importer knows columns by the names in the header row. */
export async function readXlsxText(bytes: Buffer): Promise<string> {
  const sheets = await readSheets(bytes);
  const texts = sheets.map(({ data }) => data.map(toLine)).filter((lines) => lines.some(Boolean));
  const withTasks = texts.filter((lines) =>
    lines.some((line) => readHeader({ folded: foldForMatching(line), leadingTabs: 0 }) !== null),
  );
  return (withTasks.length > 0 ? withTasks : texts).map((lines) => lines.join('\n')).join('\n');
}

async function readSheets(bytes: Buffer): Promise<{ data: Cell[][] }[]> {
  try {
    return (await readXlsxFile(bytes)) as unknown as { data: Cell[][] }[];
  } catch {
    throw new NoticeError('WRONG_FORMAT');
  }
}

/** Leading empty cells keep their tabs, so that each cell stays under its header. */
function toLine(row: Cell[]): string {
  const cells = row.map(toText);
  return cells.some(Boolean) ? cells.join('\t') : '';
}

function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell)
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .trim();
}
