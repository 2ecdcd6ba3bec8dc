import { newDriver, setUp, type Undo } from './bench.ts';
import type { Cluster } from './data/cluster.ts';
import type { Size } from './data/size.ts';
import { type Contender, measure } from './measure/rounds.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { figuresOf } from './report/summary.ts';
import { columns } from './report/table.ts';
import { serverTitles } from './servers/index.ts';

export interface Growth {
  question: string;
  server: string;
  /** Milliseconds of the machine for each request, by provinces × years. */
  cost: Record<string, number>;
}

const labelOf = ({ provinces, years }: Size) => `${provinces}×${years}`;

/** In between, so that a line shows whether it bends. */
const between = { years: 3, provinces: 6 } as const;

/** One province over one year, some and all of them, and some and all provinces over one year. */
function sizesOf({ size: { years, provinces } }: Options): Size[] {
  const wanted = [
    { provinces: 1, years: 1 },
    { provinces: 1, years: Math.min(between.years, years) },
    { provinces: 1, years },
    { provinces: Math.min(between.provinces, provinces), years: 1 },
    { provinces, years: 1 },
  ];
  return wanted.filter(
    (one, place) => wanted.findIndex((other) => labelOf(other) === labelOf(one)) === place,
  );
}

/** A nation takes longer to make than a session lasts: those of smaller sizes begin after it. */
const largestFirst = (one: Size, other: Size) => other.provinces * other.years - one.provinces * one.years;

/** All sizes stand side by side and are measured in turns, as the servers are. */
export async function growth(
  cluster: Cluster,
  options: Options,
  undo: Undo,
  progress: Progress,
): Promise<Growth[]> {
  const contenders: Contender[] = [];
  for (const size of sizesOf(options).toSorted(largestFirst)) {
    const { servers, factsFile } = await setUp(cluster, size, options.servers, undo, progress);
    contenders.push(
      ...servers.map((server) => ({ label: `${server.name} ${labelOf(size)}`, server, factsFile })),
    );
  }
  const surroundings = { driver: newDriver(undo), postmaster: cluster.postgres.pid(), progress };
  const results: Growth[] = [];
  for (const question of options.questions) {
    const {
      series: [series],
    } = await measure(surroundings, contenders, question, options.plan);
    for (const server of options.servers) {
      const cost = contenders
        .filter((contender) => contender.server.name === server)
        .map(({ label }) => [
          label.split(' ')[1] ?? '',
          1000 / figuresOf(series?.rounds[label] ?? []).perSecond,
        ]);
      results.push({ question, server, cost: Object.fromEntries(cost) });
    }
  }
  return results;
}

export function growthTable(results: Growth[], options: Options): string {
  const sizes = sizesOf(options).map(labelOf);
  const rows = results.map(({ question, server, cost }) => {
    const least = cost[sizes[0] ?? ''] ?? Number.NaN;
    const cells = sizes.map(
      (size) => `${cost[size]?.toFixed(2)} (×${((cost[size] ?? Number.NaN) / least).toFixed(2)})`,
    );
    return [`${question} ${serverTitles[server as keyof typeof serverTitles]}`, ...cells];
  });
  return `\nms a request, by provinces × years\n${columns([['', ...sizes], ...rows])}`;
}
