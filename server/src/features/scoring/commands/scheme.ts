import type { ScoringSchemeAction, ScoringSchemeStatus } from '@duban/schema/vocabulary/scoring';
import type { ScoringRules } from '@duban/schema/vocabulary/scoring-templates';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { askForApproval } from '../../notification/approval-notify.queries.ts';
import { sendBack, settle, withdraw } from '../../returnable/returnable.queries.ts';
import { checkContradictions } from '../contradictions.ts';
import type {
  CreateScoringSchemeInput,
  EnactScoringSchemeInput,
  EndScoringSchemeInput,
  ReturnScoringSchemeInput,
  UpdateScoringSchemeInput,
  WithdrawScoringSchemeInput,
} from '../scoring.inputs.ts';
import { canOnScheme, canScore, ofOwnWork } from '../scoring.policy.ts';
import { visibleScoringSchemes } from '../scoring.queries.ts';
import { scoringSchemeStates } from '../scoring.state.ts';
import type { ScoringRulesInput } from '../scoring-rules.inputs.ts';
import { ScoringScheme } from '../scoring-scheme.entity.ts';

function rulesOf(input: ScoringRulesInput): ScoringRules {
  const { instructions, severalMedia, severalInstructions, jointAuthors, late, faults, quotas } = input;
  const plain = <Rule extends object>(list: readonly Rule[]) => list.map((rule) => ({ ...rule }));
  return {
    adoptions: input.adoptions.map(({ level, kind, place, points }) => ({
      ...{ level, kind: kind ?? null, place, points },
    })),
    ...{ severalMedia, ceiling: input.ceiling ?? null, severalInstructions, jointAuthors },
    ...{ instructions: plain(instructions), late: plain(late), faults: plain(faults), quotas: plain(quotas) },
    yearCap: input.yearCap ?? null,
  };
}

function write(scheme: ScoringScheme, input: CreateScoringSchemeInput, editorId: string): void {
  const endsOn = input.endsOn ?? null;
  if (endsOn !== null && endsOn < input.startsOn) throw badInput('endsOn', 'endBeforeStart');
  const rules = rulesOf(input.rules);
  checkContradictions(rules);
  Object.assign(scheme, { title: input.title.trim(), startsOn: input.startsOn, endsOn, rules, editorId });
}

const approved = ({ id, title, version }: ScoringScheme) => ({
  ...({ matter: 'SCORING_SCHEME', title, version, drafters: ['EDITOR'] } as const),
  subject: { type: 'ScoringScheme', id } as const,
});

export function createScoringScheme(
  context: Context,
  input: CreateScoringSchemeInput,
): Promise<ScoringScheme> {
  return runCommand(context, 'createScoringScheme', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canScore(viewer)) throw forbidden();
    const scheme = Object.assign(new ScoringScheme(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      authorId: viewer.userId,
      createdAt: clock.now().toISOString(),
    });
    write(scheme, input, viewer.userId);
    work.em.persist(scheme);
    await work.em.flush();
    work.audit('ScoringScheme', scheme.id, { ...input });
    await askForApproval(work, approved(scheme));
    return scheme;
  });
}

interface Named {
  id: string;
  version: number;
}

/** The scheme, and the state that the action leads to; nothing is changed yet. */
async function stepOf(
  work: Work,
  action: ScoringSchemeAction,
  { id, version }: Named,
): Promise<{ scheme: ScoringScheme; status: ScoringSchemeStatus }> {
  const { viewer } = work.context;
  const [visible] = await visibleScoringSchemes(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  const scheme = await work.em.findOneOrFail(
    ScoringScheme,
    { id: visible.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!canOnScheme(viewer, action, scheme))
    throw forbidden(ofOwnWork(viewer, action, scheme) ? 'ownWork' : undefined);
  atVersion(scheme, version);
  const status = scoringSchemeStates.next(scheme.status, action);
  if (!status) throw wrongState();
  return { scheme, status };
}

/** Takes the action's step in the table of states; nothing is stored yet. */
async function take(work: Work, action: ScoringSchemeAction, input: Named): Promise<ScoringScheme> {
  const { scheme, status } = await stepOf(work, action, input);
  scheme.status = status;
  return scheme;
}

export function updateScoringScheme(
  context: Context,
  input: UpdateScoringSchemeInput,
): Promise<ScoringScheme> {
  return runCommand(context, 'updateScoringScheme', input, async (work) => {
    const { scheme, status } = await stepOf(work, 'UPDATE', input);
    const again = scheme.status === 'RETURNED';
    scheme.status = status;
    write(scheme, input, work.context.viewer.userId);
    work.audit('ScoringScheme', scheme.id, { ...input, ...(again && { to: status }) });
    if (again) await askForApproval(work, approved(scheme));
    return scheme;
  });
}

/** Each day has one scheme at the most. */
async function checkAlone({ reader }: Work, scheme: ScoringScheme, field: string): Promise<void> {
  const { id, provinceId, startsOn, endsOn } = scheme;
  // Two that are put in force at once wait for each other here.
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`scoring ${provinceId}`}))`);
  const other = await reader.row<{ title: string; from: string; to: string | null }>(sql`
    select g.title, g.starts_on as "from", g.ends_on as "to" from scoring_scheme g
    where g.province_id = ${provinceId}::uuid and g.status = 'IN_FORCE' and g.id <> ${id}::uuid
      and daterange(g.starts_on, g.ends_on, '[]') && daterange(${startsOn}::date, ${endsOn}::date, '[]')
    order by g.starts_on limit 1`);
  if (other) throw badInput(field, 'schemeOverlaps', { ...other, to: other.to ?? '—' });
}

/** By a leader who wrote none of it; from now on it is ended, and not changed. */
export function enactScoringScheme(context: Context, input: EnactScoringSchemeInput): Promise<ScoringScheme> {
  return runCommand(context, 'enactScoringScheme', input, async (work) => {
    const { viewer, clock } = work.context;
    const scheme = await take(work, 'ENACT', input);
    await checkAlone(work, scheme, 'startsOn');
    const last = await work.reader.row<{ revision: number }>(sql`
      select coalesce(max(revision), 0) as revision from scoring_scheme where province_id = ${scheme.provinceId}::uuid`);
    const revision = (last?.revision ?? 0) + 1;
    Object.assign(scheme, { revision, enacterId: viewer.userId, enactedAt: clock.now().toISOString() });
    work.audit('ScoringScheme', scheme.id, { to: scheme.status, revision });
    await settle(work, scheme, approved(scheme));
    return scheme;
  });
}

export function returnScoringScheme(
  context: Context,
  input: ReturnScoringSchemeInput,
): Promise<ScoringScheme> {
  return runCommand(context, 'returnScoringScheme', input, async (work) => {
    const scheme = await take(work, 'RETURN', input);
    await sendBack(work, scheme, approved(scheme), input.comment);
    return scheme;
  });
}

/** By whoever may edit it; nobody is asked to put it in force any more. */
export function withdrawScoringScheme(
  context: Context,
  input: WithdrawScoringSchemeInput,
): Promise<ScoringScheme> {
  return runCommand(context, 'withdrawScoringScheme', input, async (work) => {
    const scheme = await take(work, 'WITHDRAW', input);
    withdraw(work, scheme, 'ScoringScheme', input.reason);
    return scheme;
  });
}

export function endScoringScheme(context: Context, input: EndScoringSchemeInput): Promise<ScoringScheme> {
  return runCommand(context, 'endScoringScheme', input, async (work) => {
    const scheme = await take(work, 'END', input);
    if (input.endsOn < scheme.startsOn) throw badInput('endsOn', 'endBeforeStart');
    scheme.endsOn = input.endsOn;
    await checkAlone(work, scheme, 'endsOn');
    work.audit('ScoringScheme', scheme.id, { endsOn: scheme.endsOn });
    return scheme;
  });
}
