import type { Growth } from '../growth.ts';

const colours: Readonly<Record<string, string>> = {
  Q1: '#b5232a',
  Q2: '#2f6fab',
  Q3: '#3c8c4a',
  W1: '#8a5fb0',
};
const [left, top, width, height] = [60, 40, 560, 280];
/** A province's year */
const assignmentsEach = 12_000;

interface Point {
  assignments: number;
  times: number;
}

const text = (x: number, y: number, content: string, more = '') =>
  `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" ${more}>${content}</text>`;

/** Along one direction: more years of one province, or more provinces of one year. */
function along({ cost }: Growth, direction: 'years' | 'provinces'): Point[] {
  const least = cost['1×1'] ?? Number.NaN;
  return Object.entries(cost)
    .map(([label, value]) => ({ sizes: label.split('×').map(Number), value }))
    .filter(({ sizes: [provinces = 0, years = 0] }) => (direction === 'years' ? provinces : years) === 1)
    .map(({ sizes: [provinces = 0, years = 0], value }) => ({
      assignments: provinces * years * assignmentsEach,
      times: value / least,
    }))
    .sort((one, other) => one.assignments - other.assignments);
}

/** What a request costs as the data grow, as a multiple of a province's first year; both axes by doublings. */
export function growthChart(results: Growth[], captions: string[]): string {
  const ours = results.filter(({ server }) => server === 'ours');
  const points = ours.flatMap((one) => [...along(one, 'years'), ...along(one, 'provinces')]);
  const most = Math.max(...points.map(({ assignments }) => assignments), 2 * assignmentsEach);
  const highest = Math.max(2, ...points.map(({ times }) => times));
  const x = (assignments: number) =>
    left + (Math.log(assignments / assignmentsEach) / Math.log(most / assignmentsEach)) * width;
  const y = (times: number) => top + height - (times / highest) * height;
  const line = (list: Point[], colour: string, more: string) =>
    `<polyline fill="none" stroke="${colour}" stroke-width="2" ${more} points="${list.map((point) => `${x(point.assignments).toFixed(0)},${y(point.times).toFixed(0)}`).join(' ')}"/>`;
  const curves = ours.flatMap((one, place) => {
    const colour = colours[one.question] ?? '#444';
    return [
      line(along(one, 'years'), colour, ''),
      line(along(one, 'provinces'), colour, 'stroke-dasharray="5 4"'),
      text(left + width + 14, top + 14 + place * 18, one.question, `fill="${colour}" font-weight="bold"`),
    ];
  });
  const columns = [...new Set(points.map(({ assignments }) => assignments))].map((assignments) =>
    text(
      x(assignments),
      top + height + 18,
      assignments.toLocaleString('en'),
      'text-anchor="middle" font-size="11"',
    ),
  );
  const rows = Array.from({ length: Math.floor(highest) + 1 }, (_, times) => [
    `<line x1="${left}" x2="${left + width}" y1="${y(times).toFixed(0)}" y2="${y(times).toFixed(0)}" stroke="#ddd"/>`,
    text(left - 8, y(times) + 4, `×${times}`, 'text-anchor="end" font-size="11"'),
  ]).flat();
  const notes = ['assignments; solid: years of one province, dashed: provinces of one year', ...captions];
  const foot = notes.map((note, place) =>
    text(12, top + height + 44 + place * 15, note, 'font-size="11" fill="#555"'),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 60}" height="${top + height + 50 + notes.length * 15}" font-family="sans-serif" font-size="13">
<title>Time of a request as the data grow</title>
<rect width="100%" height="100%" fill="#fff"/>
${[text(12, 22, 'Time of a request as the data grow', 'font-weight="bold"'), ...rows, ...columns, ...curves, ...foot].join('\n')}
</svg>
`;
}
