import { type QuestionName, titles } from '../questions.ts';
import { type ServerName, serverNames, serverTitles } from '../servers/index.ts';
import { bars, type QuestionSummary } from './summary.ts';

const colours: Readonly<Record<ServerName, string>> = {
  ours: '#b5232a',
  postgraphile: '#2f6fab',
  postgraphileFunctions: '#7fa9d1',
  limit: '#9a9a9a',
};
const [left, width, rowHeight, gap] = [210, 520, 18, 26];

const text = (x: number, y: number, content: string, more = '') =>
  `<text x="${x}" y="${y}" ${more}>${content}</text>`;

/** One question: a bar for each server, as long as its share of LIMIT, and a mark where the bar of this project is set. */
function group(question: QuestionName, { servers }: QuestionSummary, top: number): string {
  const full =
    servers.limit?.perSecond ?? Math.max(...Object.values(servers).map(({ perSecond }) => perSecond));
  const lines = serverNames.flatMap((name, place) => {
    const figures = servers[name];
    if (!figures) return [];
    const y = top + 18 + place * (rowHeight + 3);
    // More than LIMIT is possible where an answer is kept; the bar then ends at the edge and the number says it.
    const length = Math.max(2, Math.min(1.15, figures.perSecond / full) * width * 0.87);
    return [
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${rowHeight}" fill="${colours[name]}" rx="2"/>`,
      text(left - 8, y + 13, serverTitles[name], 'text-anchor="end"'),
      text(left + length + 6, y + 13, `${Math.round(figures.perSecond).toLocaleString('en')}/s`),
    ];
  });
  const goal = left + bars[question].vsLimit * width * 0.87;
  const line = servers.limit
    ? `<line x1="${goal}" x2="${goal}" y1="${top + 15}" y2="${top + 21 + rowHeight}" stroke="#222" stroke-dasharray="3 2"/>`
    : '';
  return [text(12, top + 10, `${question}: ${titles[question]}`, 'font-weight="bold"'), ...lines, line].join(
    '\n',
  );
}

const mark = 'dashed: the bar that this project holds itself to, as a share of LIMIT';

/** Requests a second of each, drawn by hand: no library, and readable in any browser. */
export function chartOf(summary: Record<string, QuestionSummary>, captions: string[]): string {
  const questions = Object.keys(summary) as QuestionName[];
  const each = 18 + serverNames.length * (rowHeight + 3) + gap;
  const notes = [mark, ...captions];
  const height = 30 + questions.length * each + notes.length * 15;
  const groups = questions.map((name, place) =>
    group(name, summary[name] as QuestionSummary, 20 + place * each),
  );
  const foot = notes.map((note, place) =>
    text(12, height - 10 - (notes.length - 1 - place) * 15, note, 'font-size="11" fill="#555"'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 90}" height="${height}" font-family="sans-serif" font-size="13">
<title>Requests a second</title>
<rect width="100%" height="100%" fill="#fff"/>
${[...groups, ...foot].join('\n')}
</svg>
`;
}
