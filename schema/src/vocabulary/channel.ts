import type { Labels } from './label.ts';

/** 自有平台: what the bureaus run themselves; all else is run by others. */
export const channelOwnerships = ['OWN', 'OUTSIDE'] as const;
export type ChannelOwnership = (typeof channelOwnerships)[number];
export const channelOwnershipLabels: Labels<ChannelOwnership> = {
  OWN: { zh: '自有平台', en: 'Own platform' },
  OUTSIDE: { zh: '外部媒体', en: 'Outside medium' },
};

export const channelActions = ['UPDATE'] as const;
export type ChannelAction = (typeof channelActions)[number];
export const channelActionLabels: Labels<ChannelAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
};

/** 刊播位置: schemes give a headline more. */
export const adoptionPlaces = ['ORDINARY', 'HEADLINE'] as const;
export type AdoptionPlace = (typeof adoptionPlaces)[number];
export const adoptionPlaceLabels: Labels<AdoptionPlace> = {
  ORDINARY: { zh: '一般位置', en: 'Ordinary place' },
  HEADLINE: { zh: '头版头条', en: 'Headline' },
};

/** Files of one adoption: a page's picture, a recording. */
export const mostProofs = 20;

export const instructionActions = ['FOLLOW'] as const;
export type InstructionAction = (typeof instructionActions)[number];
export const instructionActionLabels: Labels<InstructionAction> = {
  FOLLOW: { zh: '落实到任务', en: 'Tie to an assignment' },
};
