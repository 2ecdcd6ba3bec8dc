import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What is told of public concerns: to whoever answers, and to whoever recorded them. */
export const concernSentences = {
  CONCERN_MAJOR: {
    zh: '%{by}登记了重大群众反映：%{title}',
    en: '%{by} recorded a major public concern: %{title}',
  },
  CONCERN_ASSIGNED: {
    zh: '%{by}交办群众反映，请于%{dueOn}前答复：%{title}',
    en: '%{by} assigned a public concern to your organization, to be answered by %{dueOn}: %{title}',
  },
  CONCERN_MOVED: {
    zh: '%{by}已将群众反映改由其他单位办理：%{title}',
    en: '%{by} gave a public concern to another organization: %{title}',
  },
  CONCERN_ANSWERED: {
    zh: '%{by}答复了群众反映，请审核：%{title}',
    en: '%{by} answered a public concern, to be accepted or returned: %{title}',
  },
  CONCERN_RETURNED: {
    zh: '%{by}退回了群众反映的答复，请于%{dueOn}前重新答复：%{title}（%{comment}）',
    en: '%{by} returned the answer to a public concern, to be answered anew by %{dueOn}: %{title} (%{comment})',
  },
  CONCERN_CLOSED: {
    zh: '%{by}回访办结了群众反映：%{title}',
    en: '%{by} told those who raised it and closed a public concern: %{title}',
  },
  CONCERN_DUE: {
    zh: '群众反映%{dueOn}到期，请及时答复：%{title}',
    en: 'A public concern is to be answered by %{dueOn}: %{title}',
  },
  CONCERN_OVERDUE: {
    zh: '群众反映逾期未答复（%{dueOn}到期，%{organization}）：%{title}',
    en: 'A public concern was to be answered by %{dueOn} (%{organization}): %{title}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type ConcernKind = keyof typeof concernSentences;

export const concernKindLabels: Labels<ConcernKind> = {
  CONCERN_MAJOR: { zh: '重大群众反映', en: 'Major public concern' },
  CONCERN_ASSIGNED: { zh: '群众反映交办', en: 'Concern assigned' },
  CONCERN_MOVED: { zh: '群众反映改派', en: 'Concern given elsewhere' },
  CONCERN_ANSWERED: { zh: '群众反映待审核', en: 'Answer to judge' },
  CONCERN_RETURNED: { zh: '群众反映退回', en: 'Answer returned' },
  CONCERN_CLOSED: { zh: '群众反映办结', en: 'Concern closed' },
  CONCERN_DUE: { zh: '群众反映临期', en: 'Concern due' },
  CONCERN_OVERDUE: { zh: '群众反映逾期', en: 'Concern overdue' },
};

/** Those who answer; those who recorded it; of what is overdue both. */
export const concernAudience: Readonly<Record<ConcernKind, readonly RoleName[]>> = {
  CONCERN_MAJOR: ['LEADER', 'EDITOR'],
  CONCERN_ASSIGNED: ['REPORTER', 'LEADER'],
  CONCERN_MOVED: ['REPORTER', 'LEADER'],
  CONCERN_ANSWERED: ['LIAISON', 'EDITOR'],
  CONCERN_RETURNED: ['REPORTER', 'LEADER'],
  CONCERN_CLOSED: ['REPORTER', 'LEADER'],
  CONCERN_DUE: ['REPORTER', 'LEADER'],
  CONCERN_OVERDUE: ['REPORTER', 'LEADER', 'LIAISON', 'EDITOR'],
};
