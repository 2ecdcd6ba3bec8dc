import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { Target, type WorkItem } from '../work-plan/work-item.entity.ts';
import { visibleItems } from '../work-plan/work-item.queries.ts';
import { ItemMeasure } from './item-measure.entity.ts';
import type { BindMeasureInput, EndMeasureInput } from './measure.inputs.ts';
import { canSetMeasures } from './measure.policy.ts';

async function measurable(
  work: Work,
  { workItemId, targetId, startsOn }: BindMeasureInput,
): Promise<WorkItem> {
  const [item] = await visibleItems(work.context, work.reader, [workItemId]);
  if (!item) throw notFound();
  if (item.withdrawnOn !== null) throw wrongState('itemWithdrawn');
  if (!startsOn.startsWith(`${item.year}-`)) throw badInput('startsOn', 'notInYear', { year: item.year });
  const target = targetId && isId(targetId) ? await work.em.findOne(Target, { id: targetId }) : null;
  if (targetId && target?.workItemId !== item.id) throw badInput('targetId', 'wrongTarget');
  return item;
}

/** A measure counts once on each day. */
async function checkAlone(
  { reader }: Work,
  { workItemId, measure, startsOn }: BindMeasureInput,
): Promise<void> {
  // Two that are set at once wait for each other here.
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`measure ${workItemId} ${measure}`}))`);
  const other = await reader.row<{ endsOn: string | null }>(sql`
    select m.ends_on as "endsOn" from item_measure m where m.work_item_id = ${workItemId}::uuid and m.measure = ${measure}
      and (m.ends_on is null or m.ends_on >= ${startsOn}::date) order by m.ends_on nulls first limit 1`);
  if (!other) return;
  if (other.endsOn === null) throw conflict('measureStands', undefined, 'measure');
  throw badInput('startsOn', 'measureEnded', { day: other.endsOn });
}

/** 设为衡量指标: from a day of the plan’s year on. */
export function bindMeasure(context: Context, input: BindMeasureInput): Promise<ItemMeasure> {
  return runCommand(context, 'bindMeasure', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSetMeasures(viewer)) throw forbidden();
    await measurable(work, input);
    await checkAlone(work, input);
    const row = Object.assign(new ItemMeasure(), {
      id: newId(),
      provinceId: viewer.provinceId,
      workItemId: input.workItemId,
      targetId: input.targetId ?? null,
      measure: input.measure,
      startsOn: input.startsOn,
      setAt: clock.now().toISOString(),
      setterId: viewer.userId,
    });
    work.em.persist(row);
    await work.em.flush();
    work.audit('ItemMeasure', row.id, { ...input });
    return row;
  });
}

/** 停用: what it counted until then stays readable. */
export function endMeasure(context: Context, input: EndMeasureInput): Promise<ItemMeasure> {
  return runCommand(context, 'endMeasure', input, async (work) => {
    const { viewer } = work.context;
    const { id, version, endsOn } = input;
    const row = isId(id)
      ? await work.em.findOne(
          ItemMeasure,
          { id, provinceId: viewer.provinceId },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
      : null;
    if (!row) throw notFound();
    if (!canSetMeasures(viewer)) throw forbidden();
    atVersion(row, version);
    if (row.endsOn !== null) throw wrongState();
    if (endsOn < row.startsOn) throw badInput('endsOn', 'endBeforeStart');
    work.audit('ItemMeasure', row.id, { measure: row.measure, workItemId: row.workItemId, endsOn });
    return Object.assign(row, { endsOn });
  });
}
