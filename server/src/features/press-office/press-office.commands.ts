import { subjectAreaTemplates } from '@duban/schema/vocabulary/press-office';
import { LockMode } from '@mikro-orm/core';
import type { EntityClass } from '@mikro-orm/postgresql';
import sql, { type Sql } from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { inScope } from '../../kernel/scope.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { LeadingGroupPost, Spokesperson, SubjectArea } from './press-office.entity.ts';
import type {
  AdoptSubjectAreasInput,
  CreateLeadingGroupPostInput,
  CreateSpokespersonInput,
  CreateSubjectAreaInput,
  UpdateLeadingGroupPostInput,
  UpdateSpokespersonInput,
  UpdateSubjectAreaInput,
} from './press-office.inputs.ts';
import { availableActions, canKeepPressOffice } from './press-office.policy.ts';
import { daysSpoken, sameDays } from './press-office.queries.ts';

type Dated = LeadingGroupPost | Spokesperson | SubjectArea;

const ofOwn = ({ viewer }: Work['context']) => scopeOf({ ...viewer, id: viewer.organizationId });

/** Two that are entered at once wait for each other: what must not stand side by side is then seen. */
async function alone({ reader, context }: Work): Promise<void> {
  const { viewer } = context;
  if (!canKeepPressOffice(viewer)) throw forbidden();
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`press office ${viewer.organizationId}`}))`);
}

async function standing<Row extends Dated>(
  work: Work,
  entity: EntityClass<Row>,
  { id, version }: { id: string; version: number },
): Promise<Row> {
  const { viewer } = work.context;
  const found = isId(id)
    ? await work.em.findOne(entity as EntityClass<Dated>, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found || !inScope(viewer.scope, found)) throw notFound();
  if (availableActions(viewer, found).length === 0) throw forbidden();
  atVersion(found, version);
  return found as Row;
}

function checkDays({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): void {
  if (endsOn !== null && endsOn < startsOn) throw badInput('endsOn', 'endBeforeStart');
}

type Table = 'leading_group_post' | 'spokesperson' | 'subject_area';

/** No other one of the bureau that is alike on any of its days. */
async function checkAlone<Row extends Dated>(
  work: Work,
  of: readonly [EntityClass<Row>, Table],
  row: Row,
  alike: Sql,
): Promise<void> {
  const other = await sameDays(work.reader, of, row, alike);
  if (!other) return;
  const days = { from: other.startsOn, to: other.endsOn ?? '—' };
  if (other instanceof SubjectArea || of[1] === 'subject_area') throw badInput('startsOn', 'areaThere', days);
  throw badInput('startsOn', 'termOverlaps', { name: other.name, ...days });
}

async function writePost(work: Work, row: LeadingGroupPost, input: CreateLeadingGroupPostInput) {
  const { post, startsOn } = input;
  const words = { name: input.name.trim(), title: input.title.trim(), duty: input.duty.trim() };
  Object.assign(row, { post, startsOn, endsOn: input.endsOn ?? null, ...words });
  checkDays(row);
  const group = [LeadingGroupPost, 'leading_group_post'] as const;
  await checkAlone(work, group, row, sql`p.name = ${row.name}`);
  if (post === 'HEAD') await checkAlone(work, group, row, sql`p.post = 'HEAD'`);
  work.audit('LeadingGroupPost', row.id, { post, startsOn, endsOn: row.endsOn, ...words });
}

export function createLeadingGroupPost(
  context: Context,
  input: CreateLeadingGroupPostInput,
): Promise<LeadingGroupPost> {
  return runCommand(context, 'createLeadingGroupPost', input, async (work) => {
    await alone(work);
    const row = Object.assign(new LeadingGroupPost(), { id: newId(), ...ofOwn(work.context) });
    await writePost(work, row, input);
    work.em.persist(row);
    return row;
  });
}

export function updateLeadingGroupPost(
  context: Context,
  input: UpdateLeadingGroupPostInput,
): Promise<LeadingGroupPost> {
  return runCommand(context, 'updateLeadingGroupPost', input, async (work) => {
    await alone(work);
    const row = await standing(work, LeadingGroupPost, input);
    await writePost(work, row, input);
    return row;
  });
}

async function writeSpokesperson(work: Work, row: Spokesperson, input: CreateSpokespersonInput) {
  const { startsOn, phone } = input;
  const words = { name: input.name.trim(), title: input.title.trim() };
  Object.assign(row, { startsOn, endsOn: input.endsOn ?? null, phone, ...words });
  checkDays(row);
  await checkAlone(work, [Spokesperson, 'spokesperson'], row, sql`true`);
  work.audit('Spokesperson', row.id, { startsOn, endsOn: row.endsOn, ...words });
}

export function createSpokesperson(context: Context, input: CreateSpokespersonInput): Promise<Spokesperson> {
  return runCommand(context, 'createSpokesperson', input, async (work) => {
    await alone(work);
    const row = Object.assign(new Spokesperson(), { id: newId(), ...ofOwn(work.context) });
    await writeSpokesperson(work, row, input);
    work.em.persist(row);
    return row;
  });
}

/** A term keeps the days on which its holder spoke, and then their name. */
export function updateSpokesperson(context: Context, input: UpdateSpokespersonInput): Promise<Spokesperson> {
  return runCommand(context, 'updateSpokesperson', input, async (work) => {
    await alone(work);
    const row = await standing(work, Spokesperson, input);
    const spoken = await daysSpoken(work.reader, row.id);
    if (spoken?.first && spoken.last) {
      if (input.name.trim() !== row.name) throw badInput('name', 'spokeOn', { day: spoken.last });
      if (input.startsOn > spoken.first) throw badInput('startsOn', 'spokeOn', { day: spoken.first });
      if (input.endsOn && input.endsOn < spoken.last)
        throw badInput('endsOn', 'spokeOn', { day: spoken.last });
    }
    await writeSpokesperson(work, row, input);
    return row;
  });
}

async function writeArea(work: Work, row: SubjectArea, input: CreateSubjectAreaInput) {
  const { kind, startsOn, position } = input;
  const words = { name: input.name.trim(), description: input.description.trim() };
  Object.assign(row, { kind, startsOn, endsOn: input.endsOn ?? null, position, ...words });
  checkDays(row);
  await checkAlone(work, [SubjectArea, 'subject_area'], row, sql`p.name = ${row.name}`);
  work.audit('SubjectArea', row.id, { kind, startsOn, endsOn: row.endsOn, ...words });
}

export function createSubjectArea(context: Context, input: CreateSubjectAreaInput): Promise<SubjectArea> {
  return runCommand(context, 'createSubjectArea', input, async (work) => {
    await alone(work);
    const row = Object.assign(new SubjectArea(), { id: newId(), ...ofOwn(work.context) });
    await writeArea(work, row, input);
    work.em.persist(row);
    return row;
  });
}

export function updateSubjectArea(context: Context, input: UpdateSubjectAreaInput): Promise<SubjectArea> {
  return runCommand(context, 'updateSubjectArea', input, async (work) => {
    await alone(work);
    const row = await standing(work, SubjectArea, input);
    await writeArea(work, row, input);
    return row;
  });
}

/** The thirteen ready ones, where a bureau has none yet. */
export function adoptSubjectAreas(context: Context, input: AdoptSubjectAreasInput): Promise<SubjectArea[]> {
  return runCommand(context, 'adoptSubjectAreas', input, async (work) => {
    await alone(work);
    const { organizationId } = work.context.viewer;
    if (await work.em.count(SubjectArea, { organizationId })) throw conflict('areasThere');
    const rows = subjectAreaTemplates.map((template, index) =>
      Object.assign(new SubjectArea(), {
        id: newId(),
        ...ofOwn(work.context),
        ...template,
        startsOn: input.startsOn,
        position: index + 1,
      }),
    );
    work.em.persist(rows);
    work.audit('SubjectArea', organizationId, { startsOn: input.startsOn, count: rows.length });
    return rows;
  });
}
