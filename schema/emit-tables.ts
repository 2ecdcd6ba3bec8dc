import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { defaultEscalationSteps, escalationLevelLabels, stepText } from './src/vocabulary/escalation.ts';
import type { Label } from './src/vocabulary/label.ts';
import { periodRule, toldLateAfter } from './src/vocabulary/reporting-period.ts';
import { rollUpRules } from './src/vocabulary/roll-up.ts';
import { type StateTable, stateTables } from './src/vocabulary/state-tables.ts';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const both = ({ zh, en }: Label) => `${zh} · ${en}`;

function statesOf({ title, transitions, statuses, actions }: StateTable): string {
  const word = (labels: Readonly<Record<string, Label>>, code: string) =>
    `${labels[code]?.zh ?? ''} \`${code}\``;
  const rows = transitions.map(({ from, action, to }) => [
    word(statuses, from),
    word(actions, action),
    word(statuses, to),
  ]);
  return `### ${title.zh} ${title.en}\n\n${tableOf(['状态 From', '操作 Action', '变为 To'], rows)}`;
}

/** The tables that the server follows, for whoever reads the repository. */
export function tablesText(): string {
  return [
    '# State tables, escalation policy and roll-up',
    'Written from `schema/src/vocabulary` by `pnpm generate`: the server follows these tables, and the console shows them behind each list’s question mark.',
    '## 逐级升级办法 Escalation policy',
    'The default; the province sets revisions of it, and a plan may have its own. A rung above 催办 is proposed to whoever assigned.',
    tableOf(
      ['时间 When', '措施 Rung'],
      defaultEscalationSteps.map((step) => [
        `${stepText(step, 'zh')} · ${stepText(step, 'en')}`,
        both(escalationLevelLabels[step.level]),
      ]),
    ),
    `Periodic reports are reminded of by the same steps until their due day, told once as late after ${toldLateAfter} working day and once as missed after ${periodRule.closesAfter}.`,
    '## 汇总规则 Roll-up',
    tableOf(
      ['事项', '规则', 'Fact', 'Rule'],
      rollUpRules.map(({ fact, rule }) => [fact.zh, rule.zh, fact.en, rule.en]),
    ),
    '## 状态表 State tables',
    ...stateTables.map(statesOf),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

export const tablesFile = new URL('tables.md', import.meta.url);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(tablesFile, tablesText());
