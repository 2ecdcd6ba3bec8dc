import { type Context, signedIn } from '../../kernel/context.ts';
import { edge, manyByKey } from '../../kernel/loaders.ts';
import type { Target } from '../work-plan/work-item.entity.ts';
import { standingTargetsOf, targetsOf } from '../work-plan/work-plan.loaders.ts';
import type { Assignment } from './assignment.entity.ts';
import { type GivenRow, givenOfItems, givenOfItemsOn, givenWithin } from './figure.queries.ts';
import { combined, type Figure, figureOf, figureOfItem, type Measuring } from './roll-up.entity.ts';
import type { FigureOnDay, TargetFigure } from './target-share.entity.ts';

const givenBelow = edge<string, GivenRow[]>(async (context, ids) =>
  manyByKey(ids, await givenWithin(signedIn(context), ids), (row) => row.rootId),
);

const givenItem = edge<string, GivenRow[]>(async (context, ids) =>
  manyByKey(ids, await givenOfItems(signedIn(context), ids), (row) => row.rootId),
);

function measuring(rows: readonly GivenRow[], target: Target): Measuring[] {
  return rows.map(({ id, parentId, role, organizationId, bureauId, cityId, provinceId, measured }) => ({
    ...{ id, parentId, role, organizationId },
    above: [bureauId, cityId, provinceId].filter((one) => one !== null && one !== organizationId) as string[],
    own: measured.find(({ targetId }) => targetId === target.id) ?? null,
  }));
}

const shareOf = (row: GivenRow, target: Target): number | null =>
  row.shares.find(({ targetId }) => targetId === target.id)?.value ?? null;

function asAnswer(target: Target, figure: Figure | null, parts: readonly GivenRow[]): TargetFigure {
  const shares = parts.map((part) => shareOf(part, target)).filter((share) => share !== null);
  return {
    target,
    share: null,
    sharedOut: shares.length === 0 ? null : combined(target, shares),
    value: figure?.value ?? null,
    basis: figure?.basis ?? null,
    complete: figure?.complete ?? false,
    own: null,
    sources: figure?.sources ?? [],
  };
}

/** Of each figure of its point what the assignment has reached. */
export async function figuresOfAssignment(
  context: Context,
  { id, workItemId }: Assignment,
): Promise<TargetFigure[]> {
  const targets = await standingTargetsOf(context).load(workItemId);
  if (targets.length === 0) return [];
  const rows = await givenBelow(context).load(id);
  const self = rows.find((row) => row.id === id);
  if (!self) return [];
  return targets.map((target) => {
    const all = measuring(rows, target);
    const row = all.find((one) => one.id === id) as Measuring;
    const parts = rows.filter(({ parentId }) => parentId === id);
    return {
      ...asAnswer(target, figureOf(target, row, all), parts),
      share: shareOf(self, target),
      own: row.own?.value ?? null,
    };
  });
}

/** Of each figure what was reached in all, among those that the viewer may see. */
export async function figuresOfItem(context: Context, id: string): Promise<TargetFigure[]> {
  const targets = await standingTargetsOf(context).load(id);
  if (targets.length === 0) return [];
  const rows = await givenItem(context).load(id);
  const seen = new Set(rows.map((row) => row.id));
  const given = rows.filter(({ parentId }) => parentId === null || !seen.has(parentId));
  return targets.map((target) => asAnswer(target, figureOfItem(target, measuring(rows, target)), given));
}

/** Of each figure what was reached at the end of the day, by the same rule; those that nobody had measured are left out. */
export async function figuresOnDay(context: Context, itemId: string, day: string): Promise<FigureOnDay[]> {
  const targets = await targetsOf(context).load(itemId);
  if (targets.length === 0) return [];
  const rows = await givenOfItemsOn(signedIn(context), [itemId], day);
  return targets.flatMap((target) => {
    const figure = figureOfItem(target, measuring(rows, target));
    return figure ? [{ target, ...figure }] : [];
  });
}
