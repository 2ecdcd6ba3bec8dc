import type { Label, Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** What chases somebody: reminders before and after a due date, by the policy and by hand, of assignments and of periodic reports. */
export const reminderSentences = {
  REMINDER: {
    zh: '催办：%{dueOn}到期，还剩 %{days} 天：第 %{item} 项（%{organization}）%{title}',
    en: 'Reminder: due on %{dueOn}, %{days} {day|days} left: point %{item} (%{organization}) %{title}',
  },
  URGED: {
    zh: '%{by}催办第 %{item} 项（%{dueOn}到期）%{title}：%{comment}',
    en: '%{by} presses for point %{item} (due on %{dueOn}) %{title}: %{comment}',
  },
  ESCALATED: {
    zh: '逾期 %{days} 天，提请%{level}：第 %{item} 项（%{organization}）%{title}',
    en: '%{days} {day|days} overdue, next rung %{level}: point %{item} (%{organization}) %{title}',
  },
  PERIOD_DUE: {
    zh: '催报：%{dueOn}截止的定期报告还有 %{count} 份未报（%{organization}），还剩 %{days} 天：第 %{items} 项',
    en: '%{count} periodic {report|reports} (%{organization}) due on %{dueOn}, %{days} {day|days} left: point %{items}',
  },
  PERIOD_LATE: {
    zh: '定期报告逾期：%{dueOn}截止的还有 %{count} 份未报（%{organization}），%{closesOn}后记为漏报：第 %{items} 项',
    en: '%{count} periodic {report|reports} (%{organization}) {was|were} due on %{dueOn} and {counts|count} as missed after %{closesOn}: point %{items}',
  },
  PERIOD_MISSED: {
    zh: '漏报：%{dueOn}截止的定期报告有 %{count} 份到%{closesOn}仍未报（%{organization}）：第 %{items} 项',
    en: '%{count} periodic {report|reports} (%{organization}) due on %{dueOn} had not come by %{closesOn} and {was|were} missed: point %{items}',
  },
  HOLDER_ABOLISHED: {
    zh: '%{organization}于%{validTo}后撤销，还有 %{count} 项任务未办结，请改派或撤销：第 %{items} 项',
    en: '%{organization} is abolished after %{validTo} and still holds %{count} {assignment|assignments}, to be reassigned or cancelled: point %{items}',
  },
} as const satisfies Readonly<Record<string, Label>>;

type ReminderKind = keyof typeof reminderSentences;
export const reminderKinds = Object.keys(reminderSentences) as ReminderKind[];

export const reminderKindLabels: Labels<ReminderKind> = {
  REMINDER: { zh: '催办', en: 'Reminder' },
  URGED: { zh: '人工催办', en: 'Reminder by hand' },
  ESCALATED: { zh: '逐级升级', en: 'Escalated' },
  PERIOD_DUE: { zh: '定期报告催报', en: 'Periodic report due' },
  PERIOD_LATE: { zh: '定期报告逾期', en: 'Periodic report late' },
  PERIOD_MISSED: { zh: '定期报告漏报', en: 'Periodic report missed' },
  HOLDER_ABOLISHED: { zh: '承办单位撤销', en: 'Organization abolished' },
};

const answering: readonly RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER'];

export const reminderAudience: Readonly<Record<ReminderKind, readonly RoleName[]>> = {
  REMINDER: answering,
  URGED: answering,
  ESCALATED: answering,
  PERIOD_DUE: answering,
  PERIOD_LATE: answering,
  PERIOD_MISSED: answering,
  HOLDER_ABOLISHED: ['SUPERVISOR', 'LEADER'],
};

/** On the due date itself no days are left. */
export const dueToday: Readonly<Partial<Record<string, Label>>> = {
  REMINDER: {
    zh: '催办：今天到期（%{dueOn}）：第 %{item} 项（%{organization}）%{title}',
    en: 'Reminder: due today (%{dueOn}): point %{item} (%{organization}) %{title}',
  },
  PERIOD_DUE: {
    zh: '催报：今天（%{dueOn}）截止的定期报告还有 %{count} 份未报（%{organization}）：第 %{items} 项',
    en: '%{count} periodic {report|reports} (%{organization}) due today (%{dueOn}): point %{items}',
  },
};
