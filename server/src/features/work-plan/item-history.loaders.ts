import { assignmentStatuses, type Light } from '@duban/schema/vocabulary/assignment';
import sql from 'sql-template-tag';
import { type Context, signedIn } from '../../kernel/context.ts';
import { lightOn } from '../../kernel/light.ts';
import { edge, manyByKey } from '../../kernel/loaders.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { AssignmentHistory } from '../assignment/assignment-history.entity.ts';
import type { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { changeDaysOf, newestReportsOn, standingOn, versionsOn } from './item-history.queries.ts';
import { wordedPoints } from './plan-revision.queries.ts';
import type { Wording } from './revision/wording.ts';

export interface ItemOnDay {
  workItemId: string;
  day: string;
  light: Light | null;
  percent: number;
  leadId: string | null;
  assignmentCounts: { status: AssignmentHistory['status']; count: number }[];
  assignments: (AssignmentHistory & { light: Light })[];
  latestReport: ProgressReport | null;
}

const worse: readonly Light[] = ['RED', 'YELLOW', 'GREEN'];

/** What is cancelled counts nowhere. */
const counts = (status: string) => status !== 'CANCELLED';

/** The same rules as of today's figures (item-figures.queries.ts), over how the assignments stood on the day. */
function figuresOf(
  viewer: Viewer,
  day: string,
  rows: readonly AssignmentHistory[],
): Omit<ItemOnDay, 'workItemId' | 'latestReport'> {
  const assignments = rows.map((row) => ({ ...row, light: lightOn(row, day) }));
  const counted = assignments.filter((row) => counts(row.status));
  const top = counted.filter((row) => viewer.scope.kind === 'ORGANIZATIONS' || row.parentId === null);
  const leads = top.filter((row) => row.role === 'LEAD');
  const lit = leads.length > 0 ? leads : top;
  const sum = top.reduce((total, row) => total + row.percent, 0);
  return {
    day,
    light: worse.find((light) => lit.some((row) => row.light === light)) ?? null,
    percent: top.length > 0 ? Math.round(sum / top.length) : 0,
    leadId:
      leads.toSorted((one, other) => (one.assignmentId < other.assignmentId ? -1 : 1))[0]?.organizationId ??
      null,
    assignmentCounts: assignmentStatuses.map((status) => ({
      status,
      count: assignments.filter((row) => row.status === status).length,
    })),
    assignments,
  };
}

const separator = '|';

/** Keys name a day and an item; a page asks for one day, and its items are read together. */
async function byDay<Found>(
  keys: readonly string[],
  read: (ids: string[], day: string) => Promise<Found>,
): Promise<[day: string, id: string, found: Found][]> {
  const wanted = keys.map((key) => key.split(separator) as [string, string]);
  const idsOf = Map.groupBy(wanted, ([day]) => day);
  const found = new Map(
    await Promise.all(
      [...idsOf].map(
        async ([day, of]) =>
          [
            day,
            await read(
              of.map(([, id]) => id),
              day,
            ),
          ] as const,
      ),
    ),
  );
  return wanted.map(([day, id]) => [day, id, found.get(day) as Found]);
}

const onDay = edge<string, ItemOnDay>(async (context, keys) => {
  const caller = signedIn(context);
  const found = await byDay(keys, (ids, day) =>
    Promise.all([standingOn(caller, ids, day), newestReportsOn(caller, ids, day)]),
  );
  return found.map(([day, id, [standing, reports]]) => {
    const own = standing.filter((row) => row.workItemId === id);
    const latestReport = reports.find((row) => row.workItemId === id) ?? null;
    return { workItemId: id, ...figuresOf(caller.viewer, day, own), latestReport };
  });
});

/** What no revision ever touched reads as it stands. */
const wordings = edge<string, Wording | null>(async ({ reader }, keys) => {
  const found = await byDay(keys, async (ids, day) => {
    const versions = await versionsOn(reader, ids, day);
    const revised = new Map(versions.map(({ workItemId, wording }) => [workItemId, wording]));
    const others = ids.filter((id) => !revised.has(id));
    const points = others.length > 0 ? await wordedPoints(reader, sql`i.id = any(${others}::uuid[])`) : [];
    return new Map([...revised, ...points.map((point) => [point.id, point] as const)]);
  });
  return found.map(([, id, read]) => read.get(id) ?? null);
});

const keyOf = (itemId: string, day: string) => `${day}${separator}${itemId}`;

export const wordingOnDay = (context: Context, { workItemId, day }: ItemOnDay): Promise<Wording | null> =>
  wordings(context).load(keyOf(workItemId, day));

export const itemOnDay = (context: Context, itemId: string, day: string): Promise<ItemOnDay> =>
  onDay(context).load(keyOf(itemId, day));

export const changeDaysOfItem = edge<string, string[]>(async (context, ids) => {
  const rows = await changeDaysOf(signedIn(context), ids);
  return manyByKey(ids, rows, (row) => row.itemId).map(([row]) => row?.days ?? []);
});
