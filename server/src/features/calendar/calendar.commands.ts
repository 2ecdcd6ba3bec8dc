import sql from 'sql-template-tag';
import { atVersion, runCommand } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { isWeekend } from '../../kernel/working-days.ts';
import { redrawPeriods } from '../assignment/period-redraw.queries.ts';
import { CalendarYear } from './calendar.entity.ts';
import type { CalendarDayInput, SetCalendarYearInput } from './calendar.inputs.ts';
import { availableActions } from './calendar.policy.ts';

function checkDays(year: number, days: readonly CalendarDayInput[]): void {
  const seen = new Set<string>();
  days.forEach(({ day, kind }, index) => {
    if (Number(day.slice(0, 4)) !== year) throw badInput(`days.${index}.day`, 'notInYear', { year });
    if (seen.has(day)) throw badInput(`days.${index}.day`, 'duplicate');
    if (kind === 'WORKDAY' && !isWeekend(day)) throw badInput(`days.${index}.kind`, 'notWeekend');
    seen.add(day);
  });
}

/**
 * Enters a year for the own province, in the place of what was published for the country.
 * @throws DomainError BAD_INPUT naming `days.N.day` or `days.N.kind`; CONFLICT where it was entered meanwhile
 */
export function setCalendarYear(context: Context, input: SetCalendarYearInput): Promise<CalendarYear> {
  return runCommand(context, 'setCalendarYear', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!availableActions(viewer).includes('ENTER')) throw forbidden();
    checkDays(input.year, input.days);
    const { provinceId } = viewer;
    // Two who enter a year for the first time at once: the second finds the first one's.
    await work.reader.rows(sql`select 1 from organization where id = ${provinceId}::uuid for no key update`);
    const known = await work.em.findOne(CalendarYear, { year: input.year, provinceId });
    atVersion({ version: known?.version ?? 0 }, input.version);
    const row = known ?? Object.assign(new CalendarYear(), { id: newId(), year: input.year, provinceId });
    work.audit('CalendarYear', row.id, { year: input.year, before: known?.days ?? null, after: input.days });
    row.days = input.days
      .map(({ day, kind, name }) => ({ day, kind, name: name.trim() }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
    row.source = input.source.trim();
    row.entererId = viewer.userId;
    row.enteredAt = clock.now().toISOString();
    work.em.persist(row);
    work.forget('calendar_year');
    await work.em.flush();
    await redrawPeriods(work.reader, provinceId, clock.today());
    return row;
  });
}
