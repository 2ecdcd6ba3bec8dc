import type { Labels } from './label.ts';

export const submissionKinds = ['ROUTINE', 'URGENT'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];
export const submissionKindLabels: Labels<SubmissionKind> = {
  ROUTINE: { zh: '一般信息', en: 'Routine' },
  URGENT: { zh: '紧急信息', en: 'Urgent' },
};

/** Xinjiang notice [2012] No. 24, part 3: routine information within 3 days of the event, urgent within 2 hours. */
export const submissionDueHours: Readonly<Record<SubmissionKind, number>> = { ROUTINE: 72, URGENT: 2 };

export const submissionStatuses = ['SUBMITTED', 'ACCEPTED', 'RETURNED'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];
export const submissionStatusLabels: Labels<SubmissionStatus> = {
  SUBMITTED: { zh: '待审核', en: 'Submitted' },
  ACCEPTED: { zh: '审核通过', en: 'Accepted' },
  RETURNED: { zh: '已退回', en: 'Returned' },
};

export const submissionActions = ['ACCEPT', 'RETURN', 'RECORD_ADOPTION', 'RECORD_INSTRUCTION'] as const;
export type SubmissionAction = (typeof submissionActions)[number];
export const submissionActionLabels: Labels<SubmissionAction> = {
  ACCEPT: { zh: '通过', en: 'Accept' },
  RETURN: { zh: '退回', en: 'Return' },
  RECORD_ADOPTION: { zh: '登记采用', en: 'Record adoption' },
  RECORD_INSTRUCTION: { zh: '登记批示', en: 'Record instruction' },
};

/** 报送 → 审核 → 采用 */
export const submissionTransitions: readonly {
  from: SubmissionStatus;
  action: SubmissionAction;
  to: SubmissionStatus;
}[] = [
  { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'ACCEPTED', action: 'RECORD_ADOPTION', to: 'ACCEPTED' },
  { from: 'ACCEPTED', action: 'RECORD_INSTRUCTION', to: 'ACCEPTED' },
];

export const channelKinds = ['TV', 'RADIO', 'NEWSPAPER', 'WEBSITE', 'JOURNAL', 'BULLETIN'] as const;
export type ChannelKind = (typeof channelKinds)[number];
export const channelKindLabels: Labels<ChannelKind> = {
  TV: { zh: '电视', en: 'Television' },
  RADIO: { zh: '广播', en: 'Radio' },
  NEWSPAPER: { zh: '报纸', en: 'Newspaper' },
  WEBSITE: { zh: '网站', en: 'Website' },
  JOURNAL: { zh: '期刊', en: 'Journal' },
  BULLETIN: { zh: '内部简报', en: 'Internal bulletin' },
};

export const channelLevels = ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'] as const;
export type ChannelLevel = (typeof channelLevels)[number];
export const channelLevelLabels: Labels<ChannelLevel> = {
  COUNTY: { zh: '县级', en: 'County' },
  CITY: { zh: '市级', en: 'City' },
  PROVINCE: { zh: '省级', en: 'Province' },
  NATIONAL: { zh: '国家级', en: 'National' },
};
