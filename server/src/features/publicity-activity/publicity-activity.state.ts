import {
  type ActivityAction,
  type ActivityEnding,
  type ActivityPartAction,
  type ActivityPartStatus,
  type ActivityStatus,
  activityPartTransitions,
  activityReminderDays,
  activitySummaryDays,
  activityTransitions,
} from '@duban/schema/vocabulary/publicity-activity';
import { addDays } from '../../kernel/days.ts';
import { stateMachine } from '../../kernel/state-machine.ts';

export const activityStates = stateMachine<ActivityStatus, ActivityAction>(activityTransitions);
export const activityPartStates = stateMachine<ActivityPartStatus, ActivityPartAction>(
  activityPartTransitions,
);

export interface ActivityDays {
  startsOn: string;
  endsOn: string;
  ending: ActivityEnding | null;
}

/** Nobody has to begin or end an activity: its days do. */
export function statusOn({ startsOn, endsOn, ending }: ActivityDays, today: string): ActivityStatus {
  if (ending !== null) return ending;
  if (today < startsOn) return 'PLANNED';
  return today <= endsOn ? 'UNDER_WAY' : 'ENDED';
}

export function summaryDueOn({ endsOn }: { endsOn: string }): string {
  return addDays(endsOn, activitySummaryDays);
}

/** The nearest day by now on which one that ended then is reminded of; null where there is none yet. */
export function reminderDay(endsOn: string, today: string): string | null {
  const days = activityReminderDays.map((after) => addDays(endsOn, after)).filter((day) => day <= today);
  return days.at(-1) ?? null;
}
