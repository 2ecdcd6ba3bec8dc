import { notice } from '../harness/plan.ts';
import { actors, type LateCountyStep, reached, recorded, type Who } from './late-county.actors.ts';
import { answering } from './late-county.answering.ts';
import { holding } from './late-county.holding.ts';
import { planIssued } from './plan-issued.ts';
import type { Story } from './story.ts';

/** Given out, and never reported on. */
const lateness: readonly LateCountyStep[] = [
  ...planIssued('2026-03-02 09:00', 'provinceSupervisor', notice, { first: [0, 0], second: [0, 1] }),
  {
    at: '2026-03-03 09:00',
    actor: 'citySupervisor',
    says: '向天河区局下达两项任务，五月底前完成',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$first', '$second'],
      organizations: [{ organizationId: '@440106', role: 'LEAD', dueOn: '2026-05-31' }],
    },
    names: { one: ['assignment', 'assignments.0'], two: ['assignment', 'assignments.1'] },
  },
  {
    at: '2026-06-02 09:00',
    actor: 'citySupervisor',
    says: '催办四次未动，逾期首个工作日提请督办：发督办单',
    does: 'issueSupervisionOrder',
    input: {
      organizationIds: ['@440106'],
      assignmentIds: ['$one', '$two'],
      requirement: '三日内说明逾期原因并补报进展。',
      dueOn: '2026-06-05',
    },
    names: { order: ['order', 'supervisionOrder'] },
    stands: {
      one: { status: 'PENDING', light: 'RED', ...reached('ORDER 2026-06-01 PROPOSED') },
      two: { light: 'RED', ...reached('ORDER 2026-06-01 PROPOSED') },
      order: { status: 'ISSUED' },
    },
    // In one line for both points, and on no other day than those of the policy.
    heard: {
      citySupervisor: [
        '逾期 1 天，提请督办单：第 1、2 项（天河区局）',
        '催办：今天到期（2026年5月31日）：第 1、2 项（天河区局）',
        '催办：2026年5月31日到期，还剩 1 天：第 1、2 项（天河区局）',
        '催办：2026年5月31日到期，还剩 3 天：第 1、2 项（天河区局）',
        '催办：2026年5月31日到期，还剩 7 天：第 1、2 项（天河区局）',
      ],
    },
  },
  ...recorded('ORDER', { supervisionOrderId: '$order' }),
];

/** Late on everything: reminded, ordered, criticised, spoken to, held to account, as the policy says; then the review. */
export const lateCounty: Story<Who> = {
  title: '一个县局逾期不办，直至问责与复核',
  actors,
  mornings: true,
  steps: [...lateness, ...answering, ...holding],
};
