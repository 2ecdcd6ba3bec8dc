import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What an office tells its units of targets, honours and titles. */
export const honourSentences = {
  TARGET_SET: {
    zh: '%{by}确定你单位 %{year} 年信息宣传目标为 %{points} 分',
    en: '%{by} set your organization’s target of %{year} at %{points} points',
  },
} as const satisfies Readonly<Record<string, Label>>;

type HonourKind = keyof typeof honourSentences;

export const honourKindLabels: Labels<HonourKind> = {
  TARGET_SET: { zh: '年度目标下达', en: 'Target set' },
};

export const honourAudience: Readonly<Record<HonourKind, readonly RoleName[]>> = {
  TARGET_SET: ['LEADER', 'LIAISON'],
};
