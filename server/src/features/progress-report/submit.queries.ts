import sql, { empty, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import type { ReportingPeriod } from '../assignment/reporting-period.entity.ts';
import { periodsJson, writeSql } from '../assignment/reporting-period.queries.ts';
import { unusedSql } from '../attachment/attachment.queries.ts';
import type { ProgressReport } from './progress-report.entity.ts';
import type { SubmitProgressReportInput } from './progress-report.inputs.ts';
import { targetIdsOf, type Units } from './target-units.queries.ts';

export interface Ask {
  caller: SignedIn;
  input: SubmitProgressReportInput;
}

/** What the decision needs. */
export interface Standing extends Assignment {
  units: Units;
  freeFileIds: string[];
  hasDraft: boolean;
  periods: object[];
  /** The digest and the answer under the request's key. */
  kept: [digest: string, answer: unknown] | null;
}

/** What stands before each, in the order asked, in one statement. */
export async function readStandings(reader: Reader, asks: readonly Ask[]): Promise<Standing[]> {
  const asked = asks.map(({ caller: { viewer, idempotencyKey }, input }, place) => ({
    place,
    assignmentId: idsOnly([input.assignmentId])[0],
    userId: viewer.userId,
    organizationId: viewer.organizationId,
    key: idempotencyKey,
    targetIds: targetIdsOf(input.measurements),
    fileIds: idsOnly(input.attachmentIds ?? []),
    draftId: idsOnly(input.draftId ? [input.draftId] : [])[0],
  }));
  return reader.rows<Standing>(sql`
    select ${columns(Assignment, 'a')}, ${periodsJson()} as periods,
      (select json_build_array(k.request_digest, k.result) from idempotency_key k where k.user_id = g."userId" and k.key = g.key) as kept,
      (select coalesce(jsonb_object_agg(t.id, t.unit), '{}') from target t
        where t.work_item_id = a.work_item_id and not t.withdrawn and t.id = any(g."targetIds")) as units,
      array(select f.id from attachment f where f.id = any(g."fileIds")
        and (f.uploader_id = g."userId" or f.progress_report_draft_id = g."draftId")
        and f.organization_id = g."organizationId" and ${unusedSql('f')}) as "freeFileIds",
      exists (select 1 from progress_report_draft d where d.id = g."draftId" and d.assignment_id = a.id
        and d.organization_id = g."organizationId") as "hasDraft"
    from json_to_recordset(${JSON.stringify(asked)}::json) as g(place int, "assignmentId" uuid, "userId" uuid, "organizationId" uuid,
      key text, "targetIds" uuid[], "fileIds" uuid[], "draftId" uuid)
    left join assignment a on a.id = g."assignmentId"
    order by g.place`);
}

/** A report to be written, with all that changes with it. */
export interface Writing extends Ask {
  /** At the version that was read, with the figures that it is to have. */
  assignment: Assignment;
  report: ProgressReport;
  periods: readonly ReportingPeriod[];
  digest: string;
}

/** What the audit trail calls it. */
export const submitCommand = 'submitProgressReport';

/** For a file, a period or a key that somebody else is about to write: the others of the statement wait, too. */
const longestWait = '200ms';

const takeSql = sql`taken as (
    update attachment f set version = f.version + 1, progress_report_id = g.id, progress_report_draft_id = null
    from moved m join given g on g."assignmentId" = m.id
    where f.id = any(g."fileIds") and ${unusedSql('f')} returning f.id),`;

/** The draft that became this report is gone with it. */
const dropSql = sql`dropped as (delete from progress_report_draft d using moved m join given g on g."assignmentId" = m.id
    where d.id = g."draftId" and d.assignment_id = m.id),`;

function serveSql(periods: readonly ReportingPeriod[]): Sql {
  return sql`served as (${writeSql(periods, sql`where r."assignmentId" in (select m.id from moved m)`)}),`;
}

function given({ caller, input, assignment, report, periods, digest }: Writing): object {
  const { viewer, idempotencyKey, address } = caller;
  const { assignmentId, percent, measurements } = report;
  return {
    ...report,
    wasVersion: assignment.version,
    wasPartsRedOn: assignment.partsRedOn,
    assignmentPercent: assignment.percent,
    reportDueOn: assignment.reportDueOn,
    yellowOn: assignment.yellowOn,
    redOn: assignment.redOn,
    actorOrganizationId: viewer.organizationId,
    actorProvinceId: viewer.provinceId,
    address,
    changes: { assignmentId, percent, measurements },
    key: idempotencyKey,
    digest,
    answer: report,
    fileIds: input.attachmentIds ?? [],
    draftId: input.draftId || null,
    periods: periods.length,
  };
}

/**
 * Assignment, period, report, files, audit row and idempotency key of each in one statement, so in one transaction and
 * one round trip: on reporting day this is what every county does at once. Of one whose assignment has moved on since it
 * was read nothing is written, nor of one that somebody else holds, itself or its cell: a bulk command that holds both may need
 * the connection that would wait for it. A file or period that somebody took meanwhile fails the statement by a division by
 * zero, which undoes it whole. Files, periods and drafts are parts of it where there are any, so there are eight texts of it.
 * @returns the ids of the assignments whose reports were written
 */
export async function writeReports(reader: Reader, writings: readonly Writing[]): Promise<Set<string>> {
  const has = (holds: (writing: Writing) => unknown) => writings.some(holds);
  const periods = writings.flatMap((writing) => writing.periods);
  const files = has(({ input }) => input.attachmentIds?.length);
  const now = writings
    .map(({ report }) => report.submittedAt)
    .sort()
    .at(-1);
  const rows = await reader.rows<{ id: string }>(sql`
    with given as materialized (select * from json_to_recordset(${JSON.stringify(writings.map(given))}::json) as g(id uuid,
      "organizationId" uuid, "cityId" uuid, "provinceId" uuid, "assignmentId" uuid, "workItemId" uuid, "reviewerOrganizationId" uuid,
      status text, percent int, summary text, difficulties text, "nextSteps" text, measurements jsonb, "submittedAt" timestamptz,
      "authorId" uuid, "wasVersion" int, "wasPartsRedOn" date, "assignmentPercent" int, "reportDueOn" date, "yellowOn" date, "redOn" date,
      "actorOrganizationId" uuid, "actorProvinceId" uuid, address text, changes jsonb, key text, digest text, answer jsonb,
      "fileIds" uuid[], "draftId" uuid, periods int)),
    counted as (select set_config('duban.now', ${now}::text, true), set_config('lock_timeout', ${longestWait}::text, true)),
    free as (
      select a.id from assignment a join completion_cell c on c.work_item_id = a.work_item_id and c.branch_id = a.branch_id
      where a.id in (select g."assignmentId" from given g) for no key update of a, c skip locked),
    moved as (
      update assignment a set version = a.version + 1, percent = g."assignmentPercent", report_due_on = g."reportDueOn",
        yellow_on = g."yellowOn", red_on = g."redOn"
      from counted, given g join free f on f.id = g."assignmentId"
      where a.id = g."assignmentId" and a.version = g."wasVersion" and a.parts_red_on is not distinct from g."wasPartsRedOn"
      returning a.id),
    reported as (
      insert into progress_report (id, version, organization_id, city_id, province_id, assignment_id, work_item_id,
        reviewer_organization_id, status, percent, summary, difficulties, next_steps, measurements, submitted_at, author_id)
      select g.id, 1, g."organizationId", g."cityId", g."provinceId", m.id, g."workItemId", g."reviewerOrganizationId", g.status,
        g.percent, g.summary, g.difficulties, g."nextSteps", g.measurements, g."submittedAt", g."authorId"
      from moved m join given g on g."assignmentId" = m.id),
    ${files ? takeSql : empty}${has(({ input }) => input.draftId) ? dropSql : empty}${periods.length > 0 ? serveSql(periods) : empty}
    noted as (
      insert into audit_entry (at, actor_id, organization_id, province_id, action, entity_type, entity_id, changes, address)
      select g."submittedAt", g."authorId", g."actorOrganizationId", g."actorProvinceId", ${submitCommand}, 'ProgressReport', g.id,
        g.changes, g.address
      from moved m join given g on g."assignmentId" = m.id),
    kept as (
      insert into idempotency_key (user_id, key, request_digest, result)
      select g."authorId", g.key, g.digest, g.answer from moved m join given g on g."assignmentId" = m.id where g.key is not null)
    select m.id, 1 / (case when true
      ${files ? sql`and (select count(*) from taken) = (select sum(cardinality(g."fileIds")) from moved m join given g on g."assignmentId" = m.id)` : empty}
      ${periods.length > 0 ? sql`and (select count(*) from served) = (select sum(g.periods) from moved m join given g on g."assignmentId" = m.id)` : empty}
      then 1 else 0 end) as whole
    from moved m`);
  return new Set(rows.map(({ id }) => id));
}
