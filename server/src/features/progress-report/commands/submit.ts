import sql, { empty, type Sql } from 'sql-template-tag';
import { keptAnswer, requestDigest } from '../../../kernel/command.ts';
import { type Context, type SignedIn, signedIn } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { rowOf } from '../../../kernel/row.ts';
import { columns } from '../../../kernel/sql.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { assignmentOf } from '../../assignment/assignment.loaders.ts';
import { availableActions, can, isVisible } from '../../assignment/assignment.policy.ts';
import { PeriodBook } from '../../assignment/period-book.entity.ts';
import type { ReportingPeriod } from '../../assignment/reporting-period.entity.ts';
import { asPeriods, periodsJson, writeSql } from '../../assignment/reporting-period.queries.ts';
import { unusedSql } from '../../attachment/attachment.queries.ts';
import { calendarOf } from '../../calendar/calendar.queries.ts';
import type { ProgressReport } from '../progress-report.entity.ts';
import type { SubmitProgressReportInput } from '../progress-report.inputs.ts';
import { checkMeasurements, measured, refuseOthers, targetIdsOf, type Units } from './body.ts';

const command = 'submitProgressReport';

/** What the decision needs, read in one statement. */
interface Standing extends Assignment {
  units: Units;
  freeFileIds: string[];
  hasDraft?: boolean;
  periods: object[];
  keyDigest: string | null;
  keyResult: unknown;
}

function readStanding(
  { reader, viewer, idempotencyKey }: SignedIn,
  input: SubmitProgressReportInput,
): Promise<Standing | null> {
  const draft = input.draftId && idsOnly([input.draftId])[0];
  return reader.row<Standing>(sql`
    select ${columns(Assignment, 'a')}, k.request_digest as "keyDigest", k.result as "keyResult", ${periodsJson()} as periods,
      (select coalesce(jsonb_object_agg(t.id, t.unit), '{}') from target t
        where t.work_item_id = a.work_item_id and not t.withdrawn and t.id = any(${targetIdsOf(input.measurements)}::uuid[])) as units,
      array(select f.id from attachment f where f.id = any(${idsOnly(input.attachmentIds ?? [])}::uuid[])
        and (f.uploader_id = ${viewer.userId}::uuid${draft ? sql` or f.progress_report_draft_id = ${draft}::uuid` : empty})
        and f.organization_id = ${viewer.organizationId}::uuid
        and ${unusedSql('f')}) as "freeFileIds"${
          draft
            ? sql`, exists (select 1 from progress_report_draft d where d.id = ${draft}::uuid and d.assignment_id = a.id
            and d.organization_id = ${viewer.organizationId}::uuid) as "hasDraft"`
            : empty
        }
    from (select) one
    left join assignment a on a.id = any(${idsOnly([input.assignmentId])}::uuid[])
    left join idempotency_key k on k.user_id = ${viewer.userId}::uuid and k.key = ${idempotencyKey}::text`);
}

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

function takeSql(reportId: string, fileIds: readonly string[]): Sql {
  return sql`taken as (
      update attachment f set version = f.version + 1, progress_report_id = ${reportId}::uuid, progress_report_draft_id = null
      from moved m
      where f.id = any(${fileIds}::uuid[]) and ${unusedSql('f')} returning f.id),`;
}

function serveSql(periods: readonly ReportingPeriod[]): Sql {
  return sql`served as (${writeSql(periods, sql`where exists (select 1 from moved)`)}),`;
}

/** The draft that became this report is gone with it. */
function dropSql(draftId: string | null | undefined): Sql {
  return draftId
    ? sql`dropped as (delete from progress_report_draft d using moved m where d.id = ${draftId}::uuid and d.assignment_id = m.id),`
    : empty;
}

/**
 * Assignment, period, report, files, audit row and idempotency key in one statement, so in one transaction and one round trip:
 * on reporting day this is what every county does at once. Nothing is written where the assignment has moved on since
 * it was read; a file or period that somebody took meanwhile fails the statement by a division by zero, which undoes it.
 * Files, periods and a draft are parts of it where there are any, so there are eight texts of it.
 */
async function write(
  context: SignedIn,
  row: Assignment,
  report: ProgressReport,
  periods: readonly ReportingPeriod[],
  { attachmentIds, draftId }: SubmitProgressReportInput,
  digest: string,
): Promise<boolean> {
  const fileIds = attachmentIds ?? [];
  const { viewer, reader, idempotencyKey, address } = context;
  const changes = { assignmentId: row.id, percent: report.percent, measurements: report.measurements };
  const done = await reader.row<{ moved: number }>(sql`
    with counted as (select set_config('duban.now', ${report.submittedAt}::text, true)),
    moved as (
      update assignment set version = version + 1, percent = ${row.percent}, report_due_on = ${row.reportDueOn}::date,
        yellow_on = ${row.yellowOn}::date, red_on = ${row.redOn}::date
      from counted
      where id = ${row.id}::uuid and version = ${row.version} and parts_red_on is not distinct from ${row.partsRedOn}::date returning id),
    reported as (
      insert into progress_report (id, version, organization_id, city_id, province_id, assignment_id, work_item_id,
        reviewer_organization_id, status, percent, summary, difficulties, next_steps, measurements, submitted_at, author_id)
      select ${report.id}::uuid, 1, ${report.organizationId}::uuid, ${report.cityId}::uuid, ${report.provinceId}::uuid, m.id,
        ${report.workItemId}::uuid, ${report.reviewerOrganizationId}::uuid, ${report.status}, ${report.percent}, ${report.summary},
        ${report.difficulties}, ${report.nextSteps}, ${JSON.stringify(report.measurements)}::jsonb, ${report.submittedAt}::timestamptz,
        ${report.authorId}::uuid from moved m),
    ${fileIds.length > 0 ? takeSql(report.id, fileIds) : empty}${dropSql(draftId)}${periods.length > 0 ? serveSql(periods) : empty}
    noted as (
      insert into audit_entry (at, actor_id, organization_id, province_id, action, entity_type, entity_id, changes, address)
      select ${report.submittedAt}::timestamptz, ${viewer.userId}::uuid, ${viewer.organizationId}::uuid, ${viewer.provinceId}::uuid,
        ${command}, 'ProgressReport', ${report.id}::uuid, ${JSON.stringify(changes)}::jsonb, ${address} from moved),
    kept as (
      insert into idempotency_key (user_id, key, request_digest, result)
      select ${viewer.userId}::uuid, ${idempotencyKey}::text, ${digest}, ${JSON.stringify(report)}::jsonb
      from moved where ${idempotencyKey}::text is not null)
    select count(*)::int as moved, 1 / (case when count(*) = 0 or (true
      ${fileIds.length > 0 ? sql`and (select count(*) from taken) = ${fileIds.length}` : empty}
      ${periods.length > 0 ? sql`and (select count(*) from served) = ${periods.length}` : empty}) then 1 else 0 end) as whole
    from moved`);
  return done?.moved === 1;
}

/** Somebody else moved the assignment, used the key or took the file or the period between reading and writing: read again. */
function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === '22012' || (code === '23505' && (error as { table?: string }).table === 'idempotency_key');
}

const mostTries = 50;

/**
 * Reports for the own organization.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (notAcknowledged, or already claimed), BAD_INPUT naming the
 * field, CONFLICT where the idempotency key was used for another request
 */
export async function submitProgressReport(
  context: Context,
  input: SubmitProgressReportInput,
): Promise<ProgressReport> {
  const caller = signedIn(context);
  const digest = requestDigest(caller, command, input);
  const calendar = await calendarOf(caller);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await readStanding(caller, input);
    if (row?.keyDigest) return keptAnswer<ProgressReport>(row.keyDigest, row.keyResult, digest);
    if (!row?.id || !isVisible(caller.viewer, row)) throw notFound('assignmentId');
    check(caller.viewer, row, input);
    const report = reportOf(caller, row, input);
    const moved = rowOf(Assignment, row);
    const book = new PeriodBook(row, asPeriods(row.periods), calendar, caller.clock.today()).open();
    const period = periodFor(book, input);
    if (period) book.serve(period, report.id);
    moved.reported(input.percent, book.reportDueOn());
    const done = await write(caller, moved, report, book.changed, input, digest).catch((error: unknown) => {
      if (isRace(error)) return false;
      throw error;
    });
    if (!done) continue;
    caller.loaders.clear();
    // What is asked of it in the answer is known: the row as this version was written, and nothing else moved it.
    assignmentOf(caller).prime(row.id, Object.assign(moved, { version: row.version + 1 }));
    return report;
  }
  throw conflict('staleVersion');
}
