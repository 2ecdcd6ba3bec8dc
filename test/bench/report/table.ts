import { type QuestionName, titles } from '../questions.ts';
import { type ServerName, serverTitles } from '../servers/index.ts';
import { bars, type Figures, type QuestionSummary, type RatioName, rivals } from './summary.ts';

const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const orDash = (value: number | null) => (value === null ? '–' : digits(value));

/** Lines up cells, the first column to the left. */
export function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, place) =>
        place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
      )
      .join('  ');
  return rows.map(line).join('\n');
}

const head = ['', 'req/s', 'p50 ms', 'p99 ms', 'Node ms', 'PostgreSQL ms', 'client ms'];

const cells = ({ perSecond, p50, p99, nodeCpu, postgresCpu, clientCpu }: Figures) => [
  digits(perSecond),
  digits(p50),
  digits(p99),
  orDash(nodeCpu),
  orDash(postgresCpu),
  digits(clientCpu),
];

function ratio(
  name: string,
  value: number | null,
  spread: [number, number] | null,
  bar: number | null,
): string | null {
  if (value === null || !spread) return null;
  const goal = bar === null ? '' : `, bar ${bar} ${value >= bar ? 'reached' : 'missed'}`;
  return `× ${name} ${value.toFixed(2)} (${spread[0].toFixed(2)}–${spread[1].toFixed(2)}${goal})`;
}

/** Medians of the rounds; CPU for each request. Ratios round against round, with the least and the most. */
export function tableOf(question: QuestionName, { at, connections }: QuestionSummary): string {
  const parts = Object.entries(at).map(([count, here]) => {
    // The bars are set at the first number of connections.
    const bar = Number(count) === connections ? bars[question] : null;
    const rows = Object.entries(here.servers).map(([label, figures]) => [
      serverTitles[label as ServerName] ?? label,
      ...cells(figures),
    ]);
    const ratios = (Object.keys(rivals) as RatioName[])
      .map((name) => ratio(serverTitles[rivals[name]], here[name], here.spread[name], bar?.[name] ?? null))
      .filter((line) => line !== null);
    return [columns([[`${count} connections`, ...head.slice(1)], ...rows]), ...ratios].join('\n');
  });
  return [`\n${question}: ${titles[question]}`, ...parts].join('\n');
}
