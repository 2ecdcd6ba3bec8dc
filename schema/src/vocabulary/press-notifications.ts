import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What those who draft, review and release a press release tell each other. */
export const pressSentences = {
  PRESS_TO_REVIEW: {
    zh: '%{by}报批新闻稿，请办理“%{step}”：%{title}',
    en: '%{by} submitted a press release, for “%{step}”: %{title}',
  },
  PRESS_RETURNED: {
    zh: '新闻稿在“%{step}”被退回《%{title}》：%{comment}',
    en: 'A press release was returned at “%{step}”: %{title}: %{comment}',
  },
  PRESS_APPROVED: {
    zh: '新闻稿已通过全部审批环节，可以发布：%{title}',
    en: 'A press release passed every step and may go out: %{title}',
  },
  PRESS_RELEASED: {
    zh: '%{by}于%{day}发布新闻：%{title}',
    en: '%{by} released on %{day}: %{title}',
  },
  PRESS_DUE: {
    zh: '新闻稿拟于%{plannedOn}发布，目前%{pressStatus}：%{title}',
    en: 'A press release is planned for %{plannedOn}; it stands at: %{pressStatus}: %{title}',
  },
  PRESS_OVERDUE: {
    zh: '新闻稿已过拟发布日期%{plannedOn}仍未发布，目前%{pressStatus}：%{title}',
    en: 'A press release planned for %{plannedOn} is not out; it stands at: %{pressStatus}: %{title}',
  },
  DISCIPLINE_RECORDED: {
    zh: '%{by}登记了违反发布纪律的事项，请处理：%{title}',
    en: '%{by} recorded a breach of the discipline of releases, to be dealt with: %{title}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type PressKind = keyof typeof pressSentences;

export const pressKindLabels: Labels<PressKind> = {
  PRESS_TO_REVIEW: { zh: '新闻稿待审', en: 'Press release to review' },
  PRESS_RETURNED: { zh: '新闻稿被退回', en: 'Press release returned' },
  PRESS_APPROVED: { zh: '新闻稿已批准', en: 'Press release approved' },
  PRESS_RELEASED: { zh: '新闻已发布', en: 'Press release out' },
  PRESS_DUE: { zh: '新闻发布临期', en: 'Press release due' },
  PRESS_OVERDUE: { zh: '新闻逾期未发布', en: 'Press release overdue' },
  DISCIPLINE_RECORDED: { zh: '违纪发布登记', en: 'Breach recorded' },
};

/** Whose turn a step is is told by the sender. */
export const pressAudience: Readonly<Record<PressKind, readonly RoleName[]>> = {
  PRESS_TO_REVIEW: ['LEADER', 'EDITOR', 'SUPERVISOR'],
  PRESS_RETURNED: ['LIAISON', 'REPORTER'],
  PRESS_APPROVED: ['LIAISON', 'REPORTER', 'EDITOR'],
  PRESS_RELEASED: ['LIAISON', 'REPORTER', 'LEADER'],
  PRESS_DUE: ['EDITOR', 'LIAISON', 'REPORTER'],
  PRESS_OVERDUE: ['EDITOR', 'LIAISON', 'REPORTER'],
  DISCIPLINE_RECORDED: ['LEADER'],
};
