import { nextYearWantedFrom } from '@duban/schema/vocabulary/calendar';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { kept } from '../../kernel/loaders.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import { CalendarYear } from './calendar.entity.ts';

/** A province's years, and the calendar that they make. */
export interface Calendar extends WorkCalendar {
  byYear: ReadonlyMap<number, CalendarYear>;
}

/** Its own entry of a year stands before what was published for the country. */
export async function readCalendar(reader: Reader, provinceId: string): Promise<Calendar> {
  const rows = await reader.rows<CalendarYear>(sql`
    select ${columns(CalendarYear, 'c')} from calendar_year c
    where c.province_id is null or c.province_id = ${provinceId}::uuid order by c.province_id nulls first`);
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const days = [...byYear.values()].flatMap((row) => row.days);
  return {
    byYear,
    years: new Set(byYear.keys()),
    days: new Map(days.map(({ day, kind }) => [day, kind])),
  };
}

const keeping = { identity: Symbol('calendar'), tables: ['calendar_year'], most: 100 } as const;

/** The calendar of the viewer's province: kept in the process until a year is entered. */
export function calendarOf(context: SignedIn): Promise<Calendar> {
  const { provinceId } = context.viewer;
  return kept(context, keeping, provinceId, () => readCalendar(context.reader, provinceId));
}

/** This year where nobody has published it, and from December on the next. */
export async function unpublishedYears(context: SignedIn): Promise<number[]> {
  const { years } = await calendarOf(context);
  const today = context.clock.today();
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= nextYearWantedFrom ? [year, year + 1] : [year];
  return wanted.filter((one) => !years.has(one));
}
