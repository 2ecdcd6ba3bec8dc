import { keptAnswer, requestDigest } from '../../../kernel/command.ts';
import { type Context, type SignedIn, signedIn } from '../../../kernel/context.ts';
import type { Database } from '../../../kernel/database.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
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

/** Somebody else moved the assignment, used the key or took the file or the period between reading and writing: read again. */
function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === '22012' || (code === '23505' && (error as { table?: string }).table === 'idempotency_key');
}

/** null: somebody was faster, read again. */
type Outcome = Settled<ProgressReport | null>;

const done = (value: ProgressReport | null): Outcome => ({ status: 'fulfilled', value });

/** What is asked of the assignment in the answer is known: the row as this version was written, and nothing else moved it. */
function tellOf({ caller, assignment }: Writing): void {
  caller.loaders.clear();
  assignmentOf(caller).prime(assignment.id, Object.assign(assignment, { version: assignment.version + 1 }));
}

/** Reads what stands before all, decides on each, and writes what is to be written, in two statements. */
async function submitTogether(wishes: readonly Wish[]): Promise<Outcome[]> {
  const [first] = wishes;
  if (!first) return [];
  const { reader } = first.caller.database;
  for (const { caller } of wishes) caller.reader.statements += 2;
  const standings = await readStandings(reader, wishes);
  const outcomes: Outcome[] = [];
  const writings = new Map<number, Writing>();
  wishes.forEach((wish, place) => {
    try {
      const decision = decide(wish, standings[place] as Standing);
      if ('report' in decision) writings.set(place, decision);
      else outcomes[place] = done(decision);
    } catch (reason) {
      outcomes[place] = { status: 'rejected', reason };
    }
  });
  if (writings.size === 0) return outcomes;
  const written = await writeReports(reader, [...writings.values()]).catch((error: unknown) => {
    // One of several spoils it for all: each is then tried alone.
    if (isRace(error) || writings.size > 1) return new Set<string>();
    throw error;
  });
  for (const [place, writing] of writings) {
    const isWritten = written.has(writing.assignment.id);
    if (isWritten) tellOf(writing);
    outcomes[place] = done(isWritten ? writing.report : null);
  }
  return outcomes;
}

const gatherings = new WeakMap<Database, Gathering<Wish, ProgressReport | null>>();

/** Of one server. A key's second request waits for the first, and an assignment's second report too, however its id is written. */
function gatheringOf(database: Database): Gathering<Wish, ProgressReport | null> {
  let gathering = gatherings.get(database);
  if (!gathering) {
    gathering = new Gathering({
      together: submitTogether,
      marks: ({ caller: { viewer, idempotencyKey }, input }) => [
        input.assignmentId.toLowerCase(),
        ...(idempotencyKey === null ? [] : [`${viewer.userId} ${idempotencyKey}`]),
      ],
      lanes: { usual: 1, most: 5 },
      most: 64,
      patience: 100,
    });
    gatherings.set(database, gathering);
  }
  return gathering;
}

const mostTries = 50;

/**
 * Reports for the own organization. Reports that come while others are being written are written together, each by the
 * rules and with the trail of one alone.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (notAcknowledged, or already claimed), BAD_INPUT naming the
 * field, CONFLICT where the idempotency key was used for another request
 */
export async function submitProgressReport(
  context: Context,
  input: SubmitProgressReportInput,
): Promise<ProgressReport> {
  const caller = signedIn(context);
  const digest = requestDigest(caller, submitCommand, input);
  const wish = { caller, input, digest, calendar: await calendarOf(caller) };
  let report = await gatheringOf(caller.database).join(wish);
  for (let tries = 1; !report && tries < mostTries; tries += 1) {
    const [outcome] = await submitTogether([wish]);
    if (outcome?.status === 'rejected') throw outcome.reason;
    report = outcome?.value ?? null;
  }
  if (!report) throw conflict('staleVersion');
  return report;
}
