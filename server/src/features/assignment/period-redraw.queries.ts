import sql from 'sql-template-tag';
import { rowOf } from '../../kernel/row.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { Assignment } from './assignment.entity.ts';
import { PeriodBook } from './period-book.entity.ts';
import { asPeriods, owingSql, periodsJson, writePeriods } from './reporting-period.queries.ts';

const batch = 2_000;

/** Locked, so that a report that comes meanwhile waits, and counts by the new calendar. */
function owingAfter(
  reader: Reader,
  provinceId: string,
  id: string,
): Promise<(Assignment & { periods: object[] })[]> {
  return reader.rows(sql`
    select ${columns(Assignment, 'a')}, ${periodsJson()} as periods from assignment a
    where a.province_id = ${provinceId}::uuid and ${owingSql} and a.cadence <> 'ONCE' and a.id > ${id}::uuid
    order by a.id limit ${batch} for update of a`);
}

async function turnLights(reader: Reader, rows: readonly Assignment[]): Promise<void> {
  if (rows.length === 0) return;
  const days = rows.map(({ id, reportDueOn, yellowOn, redOn }) => ({ id, reportDueOn, yellowOn, redOn }));
  await reader.rows(sql`
    update assignment a set version = a.version + 1, report_due_on = r."reportDueOn", yellow_on = r."yellowOn", red_on = r."redOn"
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as r(id uuid, "reportDueOn" date, "yellowOn" date, "redOn" date)
    where a.id = r.id`);
}

const noId = '00000000-0000-0000-0000-000000000000';

/** After a change of a province's calendar: what is not reported yet falls due by it. Returns the periods that moved. */
export async function redrawPeriods(reader: Reader, provinceId: string, today: string): Promise<number> {
  const calendar = await readCalendar(reader, provinceId);
  let moved = 0;
  for (let rows = await owingAfter(reader, provinceId, noId); rows.length > 0; ) {
    const turned: Assignment[] = [];
    const changed = rows.flatMap(({ periods, ...row }) => {
      const assignment = rowOf(Assignment, row);
      const book = new PeriodBook(assignment, asPeriods(periods), calendar, today).redraw();
      if (book.reportDueOn() !== assignment.reportDueOn) {
        assignment.reported(assignment.percent, book.reportDueOn());
        turned.push(assignment);
      }
      return book.changed;
    });
    await writePeriods(reader, changed);
    await turnLights(reader, turned);
    moved += changed.length;
    rows = rows.length < batch ? [] : await owingAfter(reader, provinceId, rows.at(-1)?.id ?? noId);
  }
  return moved;
}
