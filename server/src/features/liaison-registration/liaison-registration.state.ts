import {
  type LiaisonAction,
  type LiaisonCallAction,
  type LiaisonCallStatus,
  type LiaisonStatus,
  liaisonCallTransitions,
  liaisonOverdueDays,
  liaisonReminderDays,
  liaisonTransitions,
} from '@duban/schema/vocabulary/liaison';
import { addDays, daysBetween } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

export const liaisonStates = stateMachine<LiaisonStatus, LiaisonAction>(liaisonTransitions);

export const liaisonCallStates = stateMachine<LiaisonCallStatus, LiaisonCallAction>(liaisonCallTransitions);

/**
 * The last day on which a reminder was due by today; null where none was since the call, which told them itself. A run
 * that comes late so makes up for the nearest one, and a second run finds that day told.
 */
export function reminderDay(fileBy: string, calledOn: string, today: string): string | null {
  const weeks = Math.floor(daysBetween(fileBy, today) / 7);
  const days = [
    ...liaisonReminderDays.map((before) => addDays(fileBy, -before)),
    ...liaisonOverdueDays.map((after) => addDays(fileBy, after)),
    ...(weeks > 0 ? [addDays(fileBy, 7 * weeks)] : []),
  ];
  const reached = days.filter((day) => day <= today).toSorted();
  const last = reached.at(-1);
  return last !== undefined && last > calledOn ? last : null;
}
