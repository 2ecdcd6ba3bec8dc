import { reportingPeriods } from './features/assignment/reporting-period.job.ts';
import { rollUps } from './features/assignment/roll-up.job.ts';
import { forgetUnusedFiles } from './features/attachment/unused-files.job.ts';
import { endSuspensions } from './features/change-request/change-request.job.ts';
import { remindDeadlines } from './features/deadline/deadline.job.ts';
import { escalate } from './features/escalation/escalation.job.ts';
import { remindPeriods } from './features/escalation/period-reminder.job.ts';
import { remindInvitations } from './features/invitation/invitation.job.ts';
import { remindLiaisons } from './features/liaison-registration/liaison-reminder.job.ts';
import { remindReleases } from './features/press-release/press-reminder.job.ts';
import { reviewNotice } from './features/progress-report/review-notice.job.ts';
import { remindConcerns } from './features/public-concern/concern-reminder.job.ts';
import { remindActivities } from './features/publicity-activity/publicity-activity.job.ts';
import { proposeByRules } from './features/relegation/relegation.job.ts';
import { remindFollowUps } from './features/submission/follow-up.job.ts';
import type { Job } from './kernel/jobs.ts';
import { housekeeping } from './upkeep.ts';

/** Every feature's jobs. */
export const jobs: readonly Job[] = [
  housekeeping,
  forgetUnusedFiles,
  reportingPeriods,
  endSuspensions,
  rollUps,
  escalate,
  remindPeriods,
  reviewNotice,
  remindLiaisons,
  remindActivities,
  remindFollowUps,
  remindDeadlines,
  remindConcerns,
  remindInvitations,
  remindReleases,
  proposeByRules,
];
