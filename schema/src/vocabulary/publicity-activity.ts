import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** PLANNED, UNDER_WAY and ENDED follow from its days; the other two are decided. */
export const activityStatuses = ['PLANNED', 'UNDER_WAY', 'ENDED', 'SUMMARISED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];
export const activityStatusLabels: Labels<ActivityStatus> = {
  PLANNED: { zh: '筹备中', en: 'Planned' },
  UNDER_WAY: { zh: '进行中', en: 'Under way' },
  ENDED: { zh: '已结束，待总结', en: 'Ended, to be summarised' },
  SUMMARISED: { zh: '已总结', en: 'Summarised' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
};

/** How an activity ends by somebody's decision; open until then. */
export const activityEndings = ['SUMMARISED', 'CANCELLED'] as const;
export type ActivityEnding = (typeof activityEndings)[number];

export const activityActions = [
  'EDIT',
  'INVITE',
  'MARK_STEP',
  'SUMMARISE',
  'CANCEL',
  'BEGIN',
  'END',
] as const;
export type ActivityAction = (typeof activityActions)[number];
export const activityActionLabels: Labels<ActivityAction> = {
  EDIT: { zh: '修改方案', en: 'Edit the plan' },
  INVITE: { zh: '邀请参与单位', en: 'Invite units' },
  MARK_STEP: { zh: '标记步骤', en: 'Mark a step' },
  SUMMARISE: { zh: '提交总结', en: 'Summarise' },
  CANCEL: { zh: '取消活动', en: 'Cancel it' },
  BEGIN: { zh: '开始（到开始日期）', en: 'Begins (its first day)' },
  END: { zh: '结束（过结束日期）', en: 'Ends (after its last day)' },
};

export const activityTransitions: readonly {
  from: ActivityStatus;
  action: ActivityAction;
  to: ActivityStatus;
}[] = [
  { from: 'PLANNED', action: 'EDIT', to: 'PLANNED' },
  { from: 'PLANNED', action: 'INVITE', to: 'PLANNED' },
  { from: 'PLANNED', action: 'MARK_STEP', to: 'PLANNED' },
  { from: 'PLANNED', action: 'BEGIN', to: 'UNDER_WAY' },
  { from: 'PLANNED', action: 'CANCEL', to: 'CANCELLED' },
  { from: 'UNDER_WAY', action: 'EDIT', to: 'UNDER_WAY' },
  { from: 'UNDER_WAY', action: 'INVITE', to: 'UNDER_WAY' },
  { from: 'UNDER_WAY', action: 'MARK_STEP', to: 'UNDER_WAY' },
  { from: 'UNDER_WAY', action: 'END', to: 'ENDED' },
  { from: 'UNDER_WAY', action: 'CANCEL', to: 'CANCELLED' },
  { from: 'ENDED', action: 'EDIT', to: 'ENDED' },
  { from: 'ENDED', action: 'MARK_STEP', to: 'ENDED' },
  { from: 'ENDED', action: 'SUMMARISE', to: 'SUMMARISED' },
  { from: 'ENDED', action: 'CANCEL', to: 'CANCELLED' },
  // A summary may be written anew: a unit's figures were put right, a piece appeared late.
  { from: 'SUMMARISED', action: 'SUMMARISE', to: 'SUMMARISED' },
];

/** The organizer is the first of the units that take part. */
export const activityPartStatuses = ['INVITED', 'JOINED', 'REPORTED', 'DECLINED'] as const;
export type ActivityPartStatus = (typeof activityPartStatuses)[number];
export const activityPartStatusLabels: Labels<ActivityPartStatus> = {
  INVITED: { zh: '待确认', en: 'Invited' },
  JOINED: { zh: '已参与，待报送', en: 'Takes part' },
  REPORTED: { zh: '已报送', en: 'Reported' },
  DECLINED: { zh: '不参与', en: 'Declined' },
};

export const activityPartActions = ['JOIN', 'DECLINE', 'REPORT'] as const;
export type ActivityPartAction = (typeof activityPartActions)[number];
export const activityPartActionLabels: Labels<ActivityPartAction> = {
  JOIN: { zh: '确认参与', en: 'Take part' },
  DECLINE: { zh: '不参与', en: 'Decline' },
  REPORT: { zh: '报送本单位情况', en: 'Report' },
};

export const activityPartTransitions: readonly {
  from: ActivityPartStatus;
  action: ActivityPartAction;
  to: ActivityPartStatus;
}[] = [
  { from: 'INVITED', action: 'JOIN', to: 'JOINED' },
  { from: 'INVITED', action: 'DECLINE', to: 'DECLINED' },
  { from: 'JOINED', action: 'DECLINE', to: 'DECLINED' },
  { from: 'JOINED', action: 'REPORT', to: 'REPORTED' },
  { from: 'REPORTED', action: 'REPORT', to: 'REPORTED' },
  { from: 'DECLINED', action: 'JOIN', to: 'JOINED' },
];

/** In which states of the activity its units answer and report. */
export const activityPartWindows: Readonly<Record<ActivityPartAction, readonly ActivityStatus[]>> = {
  JOIN: ['PLANNED', 'UNDER_WAY', 'ENDED'],
  DECLINE: ['PLANNED', 'UNDER_WAY', 'ENDED'],
  REPORT: ['UNDER_WAY', 'ENDED'],
};

export const activityLimits = {
  /** steps of a plan */
  steps: 50,
  /** units invited at once */
  units: 200,
  /** of one unit's report */
  events: 10_000,
  people: 50_000_000,
  materials: 50_000_000,
} as const;

/** A summary is due so many days after the last day; those who owe one are reminded on these days after it. */
export const activitySummaryDays = 15;
export const activityReminderDays = [1, 8, 15] as const;

/** Sentences, names and readers of what activities tell. */
export const activitySentences = {
  ACTIVITY_INVITED: {
    zh: '%{by}邀请你单位参与宣传活动《%{title}》（%{startsOn}开始），请确认',
    en: '%{by} invites your organization to take part in %{title}, from %{startsOn}: confirm or decline',
  },
  ACTIVITY_ANSWERED: {
    zh: '%{by}已答复参与邀请：《%{title}》',
    en: '%{by} answered the invitation to %{title}',
  },
  ACTIVITY_PART_REPORTED: {
    zh: '%{by}报送了宣传活动情况：《%{title}》',
    en: '%{by} reported its part of %{title}',
  },
  ACTIVITY_CANCELLED: {
    zh: '%{by}取消了宣传活动《%{title}》：%{comment}',
    en: '%{by} cancelled the activity %{title}: %{comment}',
  },
  ACTIVITY_PART_DUE: {
    zh: '宣传活动《%{title}》已于%{endsOn}结束，请报送本单位情况',
    en: '%{title} ended on %{endsOn}: report your organization’s part',
  },
  ACTIVITY_SUMMARY_DUE: {
    zh: '宣传活动《%{title}》已于%{endsOn}结束，请于%{dueOn}前总结',
    en: '%{title} ended on %{endsOn}: summarise it by %{dueOn}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type ActivityKind = keyof typeof activitySentences;

export const activityKindLabels: Labels<ActivityKind> = {
  ACTIVITY_INVITED: { zh: '邀请参与活动', en: 'Invited to an activity' },
  ACTIVITY_ANSWERED: { zh: '活动邀请答复', en: 'Invitation answered' },
  ACTIVITY_PART_REPORTED: { zh: '活动情况报送', en: 'Part of an activity reported' },
  ACTIVITY_CANCELLED: { zh: '活动取消', en: 'Activity cancelled' },
  ACTIVITY_PART_DUE: { zh: '催报活动情况', en: 'Part of an activity due' },
  ACTIVITY_SUMMARY_DUE: { zh: '催写活动总结', en: 'Summary due' },
};

export const activityAudience: Readonly<Record<ActivityKind, readonly RoleName[]>> = {
  ACTIVITY_INVITED: ['LIAISON', 'LEADER'],
  ACTIVITY_ANSWERED: ['LIAISON', 'EDITOR'],
  ACTIVITY_PART_REPORTED: ['LIAISON', 'EDITOR'],
  ACTIVITY_CANCELLED: ['LIAISON', 'LEADER'],
  ACTIVITY_PART_DUE: ['LIAISON', 'LEADER'],
  ACTIVITY_SUMMARY_DUE: ['LIAISON', 'EDITOR'],
};
