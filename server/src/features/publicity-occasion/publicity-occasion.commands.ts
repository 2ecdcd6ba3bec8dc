import { isDayOfYear, occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { PublicityOccasion } from './publicity-occasion.entity.ts';
import type {
  CreatePublicityOccasionInput,
  SetOccasionYearInput,
  UpdatePublicityOccasionInput,
} from './publicity-occasion.inputs.ts';
import { canEditOccasions, daysOfOccasion } from './publicity-occasion.policy.ts';
import { visibleOccasions } from './publicity-occasion.queries.ts';

function checkRule(input: CreatePublicityOccasionInput): void {
  const { startMonth, startDay, endMonth, endDay, firstYear, lastYear } = input;
  if (!isDayOfYear(startMonth, startDay)) throw badInput('startDay', 'notADayOfMonth');
  if (!isDayOfYear(endMonth, endDay)) throw badInput('endDay', 'notADayOfMonth');
  if (endMonth * 100 + endDay < startMonth * 100 + startDay) throw badInput('endDay', 'endBeforeStart');
  if (lastYear != null && lastYear < firstYear) throw badInput('lastYear', 'endBeforeStart');
}

async function checkName({ em, context }: Work, name: string, id: string): Promise<void> {
  const { provinceId } = context.viewer;
  const twin = await em.count(PublicityOccasion, { provinceId, name, id: { $ne: id } });
  if (twin > 0) throw conflict('occasionExists', { name }, 'name');
}

async function write(work: Work, row: PublicityOccasion, input: CreatePublicityOccasionInput): Promise<void> {
  checkRule(input);
  const name = input.name.trim();
  await checkName(work, name, row.id);
  const { startMonth, startDay, endMonth, endDay, firstYear } = input;
  Object.assign(row, {
    ...{ name, startMonth, startDay, endMonth, endDay, firstYear },
    basis: input.basis?.trim() || null,
    lastYear: input.lastYear ?? null,
  });
}

async function found(
  work: Work,
  { id, version }: { id: string; version: number },
): Promise<PublicityOccasion> {
  if (!canEditOccasions(work.context.viewer)) throw forbidden();
  const [visible] = await visibleOccasions(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const row = await work.em.findOneOrFail(
    PublicityOccasion,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  atVersion(row, version);
  return row;
}

export function createPublicityOccasion(
  context: Context,
  input: CreatePublicityOccasionInput,
): Promise<PublicityOccasion> {
  return runCommand(context, 'createPublicityOccasion', input, async (work) => {
    const { viewer } = work.context;
    if (!canEditOccasions(viewer)) throw forbidden();
    const { provinceId } = viewer;
    if ((await work.em.count(PublicityOccasion, { provinceId })) >= occasionLimits.occasions)
      throw badInput('name', 'tooMany', { max: occasionLimits.occasions });
    const row = Object.assign(new PublicityOccasion(), { id: newId(), provinceId });
    await write(work, row, input);
    work.em.persist(row);
    await work.em.flush();
    work.audit('PublicityOccasion', row.id, { ...input });
    return row;
  });
}

/** What a year’s notice said of it stays. */
export function updatePublicityOccasion(
  context: Context,
  input: UpdatePublicityOccasionInput,
): Promise<PublicityOccasion> {
  return runCommand(context, 'updatePublicityOccasion', input, async (work) => {
    const row = await found(work, input);
    await write(work, row, input);
    work.audit('PublicityOccasion', row.id, { ...input });
    return row;
  });
}

function checkYear(row: PublicityOccasion, { year, startsOn, endsOn }: SetOccasionYearInput): void {
  if (!daysOfOccasion(row, year)) throw badInput('year', 'notThatYear');
  if (Boolean(startsOn) !== Boolean(endsOn)) throw badInput(startsOn ? 'endsOn' : 'startsOn', 'required');
  for (const [field, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const)
    if (day && !day.startsWith(`${year}-`)) throw badInput(field, 'notInYear', { year });
  if (startsOn && endsOn && endsOn < startsOn) throw badInput('endsOn', 'endBeforeStart');
}

/** 当年主题和日期, as the year’s notice says them; all left empty, the rule alone holds again. */
export function setOccasionYear(context: Context, input: SetOccasionYearInput): Promise<PublicityOccasion> {
  return runCommand(context, 'setOccasionYear', input, async (work) => {
    const row = await found(work, input);
    checkYear(row, input);
    const { year } = input;
    const said = {
      year,
      theme: input.theme?.trim() || null,
      startsOn: input.startsOn ?? null,
      endsOn: input.endsOn ?? null,
    };
    const others = row.years.filter((one) => one.year !== year);
    const empty = said.theme === null && said.startsOn === null;
    row.years = (empty ? others : [...others, said]).sort((one, other) => one.year - other.year);
    work.audit('PublicityOccasion', row.id, said);
    return row;
  });
}
