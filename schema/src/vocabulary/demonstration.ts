import type { Labels } from './label.ts';

export const demonstrationStandings = ['VACANT', 'HELD'] as const;
export type DemonstrationStanding = (typeof demonstrationStandings)[number];
export const demonstrationStandingLabels: Labels<DemonstrationStanding> = {
  VACANT: { zh: '空缺', en: 'Vacant' },
  HELD: { zh: '在任', en: 'Held' },
};

export const demonstrationActions = ['HAND_OVER', 'WITHDRAW', 'RECORD', 'UPDATE'] as const;
export type DemonstrationAction = (typeof demonstrationActions)[number];
export const demonstrationActionLabels: Labels<DemonstrationAction> = {
  HAND_OVER: { zh: '授牌（交接）', en: 'Hand over' },
  WITHDRAW: { zh: '摘牌', en: 'Withdraw' },
  RECORD: { zh: '补录历任', en: 'Record a past holder' },
  UPDATE: { zh: '修改', en: 'Edit' },
};

/** 流动示范点: one holder on each day; with a hand-over the one before ends the day before. */
export const demonstrationTransitions = [
  { from: 'VACANT', action: 'HAND_OVER', to: 'HELD' },
  { from: 'HELD', action: 'HAND_OVER', to: 'HELD' },
  { from: 'HELD', action: 'WITHDRAW', to: 'VACANT' },
  { from: 'VACANT', action: 'RECORD', to: 'VACANT' },
  { from: 'HELD', action: 'RECORD', to: 'HELD' },
  { from: 'VACANT', action: 'UPDATE', to: 'VACANT' },
  { from: 'HELD', action: 'UPDATE', to: 'HELD' },
] as const satisfies {
  from: DemonstrationStanding;
  action: DemonstrationAction;
  to: DemonstrationStanding;
}[];
