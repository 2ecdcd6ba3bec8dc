import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { unitsOf } from '../../annual-target/standing.queries.ts';
import { isOwn, ownOffice } from '../../honour-office/honour-office.policy.ts';
import type { CreateRelegationRuleInput, UpdateRelegationRuleInput } from '../relegation.inputs.ts';
import { canProposeRelegations } from '../relegation.policy.ts';
import { usedRules, visibleRules } from '../relegation.queries.ts';
import { RelegationRule } from '../relegation-rule.entity.ts';

/** What its kind asks for, and nothing that it does not have. */
function checkKind(input: CreateRelegationRuleInput): void {
  const ofLast = ['lastCount', 'belowPercent'] as const;
  const ofMonths = ['months', 'consecutive'] as const;
  const isLast = input.kind === 'LAST_BELOW_TARGET';
  for (const field of isLast ? ofLast : (['months'] as const))
    if (input[field] == null) throw badInput(field, 'required');
  for (const field of isLast ? ofMonths : [...ofLast, 'period' as const])
    if (input[field] != null) throw badInput(field, 'notForThisKind');
  if (input.level && input.unitClassId) throw badInput('unitClassId', 'levelOrClass');
  if (isLast && !input.level && !input.unitClassId) throw badInput('unitClassId', 'required');
}

/** Of whom it speaks: the class’s place among the year’s, and how many units there are. */
async function groupOf({ reader, context }: Work, { year, level, unitClassId }: CreateRelegationRuleInput) {
  const office = ownOffice(context.viewer);
  const classes = await reader.rows<{ id: string; lower: boolean }>(sql`
    select k.id, exists (select 1 from unit_class b where b.organization_id = k.organization_id and b.year = k.year and b.ordinal > k.ordinal) as lower
    from unit_class k where k.id = any(${idsOnly(unitClassId ? [unitClassId] : [])}::uuid[])
      and k.organization_id = ${office.organizationId}::uuid and k.year = ${year}`);
  if (unitClassId && !classes[0]) throw badInput('unitClassId', 'notFound');
  const units = (await unitsOf(reader, { office, year })).filter(
    (unit) => (!level || unit.level === level) && (!unitClassId || unit.unitClassId === unitClassId),
  );
  return { count: units.length, lower: classes[0]?.lower ?? false };
}

/** Rules that contradict each other, or themselves, are refused by the field. */
async function check(work: Work, input: CreateRelegationRuleInput, ownId: string): Promise<void> {
  checkKind(input);
  const { count, lower } = await groupOf(work, input);
  if (input.lastCount != null && input.lastCount >= count)
    throw badInput('lastCount', 'wholeClass', { count });
  const lowered = input.consequences.indexOf('LOWER_CLASS');
  if (lowered >= 0 && !lower) throw badInput(`consequences.${lowered}`, 'noLowerClass');
  const { kind, year } = input;
  const same = await work.em.count(RelegationRule, {
    ...{ organizationId: work.context.viewer.organizationId, year, kind, id: { $ne: ownId } },
    ...{ level: input.level ?? null, unitClassId: input.unitClassId || null },
    ...(kind === 'LAST_BELOW_TARGET' && { period: input.period ?? 'YEAR' }),
  });
  if (same > 0) throw badInput('kind', 'ruleTwice');
}

async function write(work: Work, row: RelegationRule, input: CreateRelegationRuleInput): Promise<void> {
  await check(work, input, row.id);
  Object.assign(row, {
    ...{ year: input.year, name: input.name.trim(), kind: input.kind },
    ...{ level: input.level ?? null, unitClassId: input.unitClassId || null, period: input.period ?? 'YEAR' },
    ...{ lastCount: input.lastCount ?? null, belowPercent: input.belowPercent ?? null },
    ...{ months: input.months ?? null, consecutive: input.consecutive ?? true },
    consequences: [...input.consequences],
  });
}

export function createRelegationRule(
  context: Context,
  input: CreateRelegationRuleInput,
): Promise<RelegationRule> {
  return runCommand(context, 'createRelegationRule', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canProposeRelegations(viewer)) throw forbidden();
    const row = Object.assign(new RelegationRule(), {
      ...{ id: newId(), ...ownOffice(viewer), authorId: viewer.userId },
      createdAt: clock.now().toISOString(),
    });
    // Two that are entered at once wait for each other here.
    await work.reader.rows(
      sql`select pg_advisory_xact_lock(hashtext(${`relegation ${viewer.organizationId}`}))`,
    );
    await write(work, row, input);
    work.em.persist(row);
    await work.em.flush();
    work.audit('RelegationRule', row.id, { ...input });
    return row;
  });
}

/** Until a proposal rests on it. */
export function updateRelegationRule(
  context: Context,
  input: UpdateRelegationRuleInput,
): Promise<RelegationRule> {
  return runCommand(context, 'updateRelegationRule', input, async (work) => {
    const { viewer } = work.context;
    const [visible] = await visibleRules(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    if (!canProposeRelegations(viewer) || !isOwn(viewer, visible)) throw forbidden();
    const row = await work.em.findOneOrFail(
      RelegationRule,
      { id: visible.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    atVersion(row, input.version);
    if ((await usedRules(work.reader, [row.id])).length > 0) throw wrongState('ruleUsed');
    await write(work, row, input);
    work.audit('RelegationRule', row.id, { ...input });
    return row;
  });
}
