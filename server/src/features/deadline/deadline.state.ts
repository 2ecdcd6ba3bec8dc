import { type DeadlineMatter, deadlineDaysBack, deadlineRules } from '@duban/schema/vocabulary/deadline';
import { addDays } from '../../kernel/days.ts';
import { type WorkCalendar, workingDaysBefore } from '../../kernel/working-days.ts';

/** Which days due have reached a step on a day: the nearest step alone, so that a server that slept tells once. */
export interface DeadlineWindow {
  /** Names the step for good. */
  key: string;
  when: 'NEAR' | 'PASSED';
  /** Days before the day due; null after it. */
  lead: number | null;
  dueFrom: string;
  dueTo: string;
}

export function deadlineWindows(
  matter: DeadlineMatter,
  calendar: WorkCalendar,
  today: string,
): DeadlineWindow[] {
  const { before, after } = deadlineRules[matter];
  const steps = [
    ...before.map(
      (days) => ({ key: `BEFORE ${days}`, when: 'NEAR', lead: days, dueTo: addDays(today, days) }) as const,
    ),
    ...after.map(
      (days) =>
        ({
          key: `AFTER ${days}`,
          when: 'PASSED',
          lead: null,
          dueTo: workingDaysBefore(calendar, today, days),
        }) as const,
    ),
  ];
  return steps.map((step, index) => {
    const next = steps[index + 1];
    // What is due today is not late, and what is not yet a working day late is told no more before it is.
    const floor =
      step.when === 'NEAR' && next?.when !== 'NEAR'
        ? addDays(today, -1)
        : (next?.dueTo ?? addDays(today, -deadlineDaysBack));
    return { ...step, dueFrom: addDays(floor, 1) };
  });
}
