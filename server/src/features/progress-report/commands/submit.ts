import { keptAnswer, requestDigest } from '../../../kernel/command.ts';
import { type Context, type SignedIn, signedIn } from '../../../kernel/context.ts';
import type { Database } from '../../../kernel/database.ts';
import { badInput, busy, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { Gathering, type Settled } from '../../../kernel/gathering.ts';
import { newId } from '../../../kernel/id.ts';
import { rowOf } from '../../../kernel/row.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { assignmentOf } from '../../assignment/assignment.loaders.ts';
import { availableActions, can, isVisible } from '../../assignment/assignment.policy.ts';
import { PeriodBook } from '../../assignment/period-book.entity.ts';
import type { ReportingPeriod } from '../../assignment/reporting-period.entity.ts';
import { asPeriods } from '../../assignment/reporting-period.queries.ts';
import { type Calendar, calendarOf } from '../../calendar/calendar.queries.ts';
import type { ProgressReport } from '../progress-report.entity.ts';
import type { SubmitProgressReportInput } from '../progress-report.inputs.ts';
import {
  type Ask,
  readStandings,
  type Standing,
  submitCommand,
  type Writing,
  writeReports,
} from '../submit.queries.ts';
import { checkMeasurements, measured, refuseOthers } from './body.ts';

function check(viewer: SignedIn['viewer'], row: Standing, input: SubmitProgressReportInput): void {
  refuseOthers(viewer, row);
  if (!can(viewer, 'REPORT', row)) throw forbidden();
  if (!availableActions(viewer, row).includes('REPORT')) {
    throw wrongState(row.status === 'PENDING' ? 'notAcknowledged' : undefined);
  }
  if (input.draftId && !row.hasDraft) throw badInput('draftId', 'notFound');
  checkMeasurements(input.measurements, row.units);
  const missing = (input.attachmentIds ?? []).findIndex((id) => !row.freeFileIds.includes(id));
  if (missing >= 0) throw badInput(`attachmentIds.${missing}`, 'notFound');
}

/** A row, not an entity: nothing of the ORM is needed where nothing is tracked. */
function reportOf(
  { viewer, clock }: SignedIn,
  row: Assignment,
  input: SubmitProgressReportInput,
): ProgressReport {
  return {
    id: newId(),
    version: 1,
    organizationId: row.organizationId,
    cityId: row.cityId,
    provinceId: row.provinceId,
    assignmentId: row.id,
    workItemId: row.workItemId,
    reviewerOrganizationId: row.assignerId,
    percent: input.percent,
    summary: input.summary.trim(),
    difficulties: input.difficulties?.trim() || null,
    nextSteps: input.nextSteps?.trim() || null,
    measurements: measured(input.measurements),
    submittedAt: clock.now().toISOString(),
    authorId: viewer.userId,
    status: 'SUBMITTED',
    reviewedAt: null,
    reviewerId: null,
    reviewComment: null,
    revision: 1,
    correctsId: null,
    originalId: null,
    replacedById: null,
    correctionReason: null,
    figuresAt: null,
  };
}

/** The oldest period that waits, unless the report names one; null where none waits: it then stands for none. */
function periodFor(book: PeriodBook, { periodId }: SubmitProgressReportInput): ReportingPeriod | null {
  if (!periodId) return book.waiting();
  const named = book.periods.find(({ id }) => id === periodId);
  if (!named) throw badInput('periodId', 'notFound');
  if (named.progressReportId !== null) throw badInput('periodId', 'periodReported');
  if (!book.isWaiting(named)) throw badInput('periodId', 'periodClosed', { closesOn: named.closesOn });
  return named;
}

/** What a caller asks for, with what was found out before it joined the others. */
interface Wish extends Ask {
  digest: string;
  calendar: Calendar;
}

/** A report that is to be written; or the answer that was given under the key before. */
function decide({ caller, input, digest, calendar }: Wish, row: Standing): Writing | ProgressReport {
  if (row.kept) return keptAnswer<ProgressReport>(row.kept[0], row.kept[1], digest);
  if (!row.id || !isVisible(caller.viewer, row)) throw notFound('assignmentId');
  check(caller.viewer, row, input);
  const report = reportOf(caller, row, input);
  const assignment = rowOf(Assignment, row);
  const book = new PeriodBook(row, asPeriods(row.periods), calendar, caller.clock.today()).open();
  const period = periodFor(book, input);
  if (period) book.serve(period, report.id);
  assignment.reported(input.percent, book.reportDueOn());
  return { caller, input, assignment, report, periods: book.changed, digest };
}

const stateOf = (error: unknown): string => String((error as { code?: unknown }).code);

/** The database undid it: of a connection that is lost nobody knows whether it was written. */
function isUndone(error: unknown): boolean {
  const state = stateOf(error);
  return /^[0-9A-Z]{5}$/.test(state) && !state.startsWith('08') && !state.startsWith('57P');
}

/** A file or period was taken meanwhile (22012), somebody holds what is needed (55P03, 40P01), or used the key. */
function isRace(error: unknown): boolean {
  const isKey = (error as { table?: string }).table === 'idempotency_key';
  return ['22012', '55P03', '40P01'].includes(stateOf(error)) || (stateOf(error) === '23505' && isKey);
}

/** null: somebody was faster, or holds the assignment; read again later. */
type Outcome = Settled<ProgressReport> | null;

const done = (value: ProgressReport): Outcome => ({ status: 'fulfilled', value });
const refused = (reason: unknown): Outcome => ({ status: 'rejected', reason });

/** What is asked of the assignment in the answer is known: the row as this version was written, and nothing else moved it. */
function tellOf({ caller, assignment }: Writing): void {
  caller.loaders.clear();
  assignmentOf(caller).prime(assignment.id, Object.assign(assignment, { version: assignment.version + 1 }));
}

/** One of several spoils the statement for all: it is among this half or that. */
async function submitHalves(wishes: readonly Wish[]): Promise<Outcome[]> {
  const middle = Math.ceil(wishes.length / 2);
  return [
    ...(await submitTogether(wishes.slice(0, middle))),
    ...(await submitTogether(wishes.slice(middle))),
  ];
}

/** Writes what was decided to be written; where that fails, tells of each why. */
async function writeTogether(wishes: readonly Wish[], writings: readonly Writing[]): Promise<Outcome[]> {
  const [first] = writings;
  if (!first) return [];
  try {
    const written = await writeReports(first.caller.database.reader, writings);
    return writings.map((writing) => {
      if (!written.has(writing.assignment.id)) return null;
      tellOf(writing);
      return done(writing.report);
    });
  } catch (error) {
    if (writings.length > 1 && isUndone(error)) return submitHalves(wishes);
    return writings.map(() => (isRace(error) ? null : refused(error)));
  }
}

/** Reads what stands before all, decides on each, and writes what is to be written, in two statements. */
async function submitTogether(wishes: readonly Wish[]): Promise<Outcome[]> {
  const [first] = wishes;
  if (!first) return [];
  for (const { caller } of wishes) caller.reader.statements += 2;
  const standings = await readStandings(first.caller.database.reader, wishes);
  const outcomes: Outcome[] = [];
  const writings = new Map<number, Writing>();
  wishes.forEach((wish, place) => {
    try {
      const decision = decide(wish, standings[place] as Standing);
      if ('report' in decision) writings.set(place, decision);
      else outcomes[place] = done(decision);
    } catch (reason) {
      outcomes[place] = refused(reason);
    }
  });
  const places = [...writings.keys()];
  const written = await writeTogether(
    places.map((place) => wishes[place] as Wish),
    [...writings.values()],
  );
  places.forEach((place, index) => {
    outcomes[place] = written[index] ?? null;
  });
  return outcomes;
}

const gatherings = new WeakMap<Database, Gathering<Wish, ProgressReport>>();

/** Of one server. What would spoil a statement for all if it stood in it twice: assignment, key, file, however its id is written. */
function marksOf({ caller: { viewer, idempotencyKey }, input }: Wish): string[] {
  const ids = [input.assignmentId, ...(input.attachmentIds ?? [])].map((id) => id.toLowerCase());
  return idempotencyKey === null ? ids : [...ids, `${viewer.userId} ${idempotencyKey}`];
}

function gatheringOf(database: Database): Gathering<Wish, ProgressReport> {
  let gathering = gatherings.get(database);
  if (!gathering) {
    gathering = new Gathering({
      together: submitTogether,
      marks: marksOf,
      lanes: { usual: 1, most: 5 },
      most: 64,
      patience: 100,
      pauses: { first: 5, last: 100 },
      givenUp: { after: 10_000, with: () => busy('assignmentHeld') },
    });
    gatherings.set(database, gathering);
  }
  return gathering;
}

/**
 * Reports for the own organization. Reports that come while others are being written are written together, each by the
 * rules and with the trail of one alone.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (notAcknowledged, or already claimed), BAD_INPUT naming the
 * field, CONFLICT where the idempotency key was used for another request, BUSY where somebody else holds the assignment
 */
export async function submitProgressReport(
  context: Context,
  input: SubmitProgressReportInput,
): Promise<ProgressReport> {
  const caller = signedIn(context);
  const digest = requestDigest(caller, submitCommand, input);
  return gatheringOf(caller.database).join({ caller, input, digest, calendar: await calendarOf(caller) });
}
