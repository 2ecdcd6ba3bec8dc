import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What an office tells its units of targets, honours and titles. */
export const honourSentences = {
  TARGET_SET: {
    zh: '%{by}确定你单位%{year}年信息宣传目标为 %{points} 分',
    en: '%{by} set your organization’s target of %{year} at %{points} points',
  },
  AWARDS_TO_APPROVE: {
    zh: '%{title}已拟定，请审批%{comment}',
    en: '%{title} awaits approval%{comment}',
  },
  AWARDS_RETURNED: {
    zh: '%{title}被退回：%{comment}',
    en: '%{title} was returned: %{comment}',
  },
  AWARDS_PUBLISHED: {
    zh: '%{by}公布了%{title}，你单位及个人获 %{count} 项表彰',
    en: '%{by} published %{title}: your organization and its people got %{count}',
  },
  DEMONSTRATION_CONFERRED: {
    zh: '%{by}授予你单位“%{name}”，自%{day}起',
    en: '%{by} gave your organization the title %{name} from %{day}',
  },
  DEMONSTRATION_ENDED: {
    zh: '你单位的“%{name}”至%{day}止（%{by}）',
    en: 'Your organization’s title %{name} ended on %{day} (%{by})',
  },
  RELEGATION_PROPOSED: {
    zh: '%{year}年有 %{count} 项末位处理提议，请决定',
    en: '%{count} {relegation|relegations} proposed for %{year}: to be decided',
  },
  RELEGATION_UNSCORED: {
    zh: '%{period}已经结束，得分只计到%{until}，请重新计分，以便按“%{name}”提议末位处理',
    en: '%{period} is over and scored until %{until} only: score it, so that %{name} can propose',
  },
  RELEGATION_CONFIRMED: {
    zh: '%{by}依据“%{name}”确认对你单位的末位处理（%{period}）',
    en: '%{by} confirmed a relegation of your organization by %{name} (%{period})',
  },
} as const satisfies Readonly<Record<string, Label>>;

type HonourKind = keyof typeof honourSentences;

export const honourKindLabels: Labels<HonourKind> = {
  TARGET_SET: { zh: '年度目标下达', en: 'Target set' },
  AWARDS_TO_APPROVE: { zh: '评选待审批', en: 'Awards to approve' },
  AWARDS_RETURNED: { zh: '评选被退回', en: 'Awards returned' },
  AWARDS_PUBLISHED: { zh: '评选结果公布', en: 'Awards published' },
  DEMONSTRATION_CONFERRED: { zh: '示范点授牌', en: 'Title conferred' },
  DEMONSTRATION_ENDED: { zh: '示范点交接或摘牌', en: 'Title ended' },
  RELEGATION_PROPOSED: { zh: '末位处理提议', en: 'Relegation proposed' },
  RELEGATION_UNSCORED: { zh: '末位处理待计分', en: 'Relegation awaits scores' },
  RELEGATION_CONFIRMED: { zh: '末位处理确认', en: 'Relegation confirmed' },
};

export const honourAudience: Readonly<Record<HonourKind, readonly RoleName[]>> = {
  TARGET_SET: ['LEADER', 'LIAISON'],
  AWARDS_TO_APPROVE: ['LEADER'],
  AWARDS_RETURNED: ['EDITOR'],
  AWARDS_PUBLISHED: ['LEADER', 'LIAISON'],
  DEMONSTRATION_CONFERRED: ['LEADER', 'LIAISON'],
  DEMONSTRATION_ENDED: ['LEADER', 'LIAISON'],
  RELEGATION_PROPOSED: ['LEADER', 'EDITOR'],
  RELEGATION_UNSCORED: ['EDITOR'],
  RELEGATION_CONFIRMED: ['LEADER', 'LIAISON'],
};
