import type { Labels } from './label.ts';

export const submissionKinds = ['ROUTINE', 'URGENT'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];
export const submissionKindLabels: Labels<SubmissionKind> = {
  ROUTINE: { zh: '一般信息', en: 'Routine' },
  URGENT: { zh: '紧急信息', en: 'Urgent' },
};

/** Xinjiang notice [2012] No. 24, part 3: routine information within 3 days of the event, urgent within 2 hours. */
export const submissionDueHours: Readonly<Record<SubmissionKind, number>> = { ROUTINE: 72, URGENT: 2 };

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
