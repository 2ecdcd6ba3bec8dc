import { assignmentStatuses, type Light } from '@duban/schema/vocabulary/assignment';
import { type Context, signedIn } from '../../kernel/context.ts';
import { lightOn } from '../../kernel/light.ts';
import { edge, manyByKey } from '../../kernel/loaders.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { AssignmentHistory } from '../assignment/assignment-history.entity.ts';
import type { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { changeDaysOf, newestReportsOn, standingOn } from './item-history.queries.ts';

export interface ItemOnDay {
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
): Omit<ItemOnDay, 'latestReport'> {
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
const onDay = edge<string, ItemOnDay>(async (context, keys) => {
  const caller = signedIn(context);
  const wanted = keys.map((key) => key.split(separator) as [string, string]);
  const days = [...new Set(wanted.map(([day]) => day))];
  const byDay = new Map(
    await Promise.all(
      days.map(async (day) => {
        const ids = wanted.filter(([of]) => of === day).map(([, id]) => id);
        const [standing, reports] = await Promise.all([
          standingOn(caller, ids, day),
          newestReportsOn(caller, ids, day),
        ]);
        return [day, { standing, reports }] as const;
      }),
    ),
  );
  return wanted.map(([day, id]) => {
    const { standing = [], reports = [] } = byDay.get(day) ?? {};
    const own = standing.filter((row) => row.workItemId === id);
    const latestReport = reports.find((row) => row.workItemId === id) ?? null;
    return { ...figuresOf(caller.viewer, day, own), latestReport };
  });
});

export const itemOnDay = (context: Context, itemId: string, day: string): Promise<ItemOnDay> =>
  onDay(context).load(`${day}${separator}${itemId}`);

export const changeDaysOfItem = edge<string, string[]>(async (context, ids) => {
  const rows = await changeDaysOf(signedIn(context), ids);
  return manyByKey(ids, rows, (row) => row.itemId).map(([row]) => row?.days ?? []);
});
