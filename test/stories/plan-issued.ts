import type { Step } from './story.ts';

/** How most stories begin: a notice becomes the year's plan. `points` names some of its points by section and place, from 0. */
export function planIssued<Who extends string>(
  at: string,
  actor: Who,
  text: string,
  points: Readonly<Record<string, readonly [section: number, item: number]>>,
): Step<Who>[] {
  const names = Object.entries(points).map(([name, [section, item]]) => [
    name,
    ['item', `workPlan.sections.${section}.items.${item}`],
  ]);
  return [
    {
      at,
      actor,
      says: '导入年度工作要点',
      does: 'importWorkPlan',
      input: { text },
      names: { plan: ['plan', 'workPlan'], ...Object.fromEntries(names) },
    },
    { actor, says: '印发', does: 'issueWorkPlan', on: 'plan' },
  ];
}
