import { cited, type LateCountyStep, reached, recorded } from './late-county.actors.ts';

const accountability = {
  ...cited,
  kind: 'ACCOUNTABILITY',
  grounds: '约谈后仍未整改。',
  measure: 'ADMONITION',
  competentOrgan: '中共天河区纪律检查委员会',
};
const direct = { name: '承办人', post: '质量科科长', responsibility: 'DIRECT' };

const judging: readonly LateCountyStep[] = [
  {
    at: '2026-07-13 09:00',
    actor: 'citySupervisor',
    says: '承诺未兑现：提请问责，未列主要领导责任人',
    does: 'proposeAccountabilityDecision',
    input: { ...accountability, persons: [direct] },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'citySupervisor',
    says: '补列后提请',
    does: 'proposeAccountabilityDecision',
    input: {
      ...accountability,
      persons: [direct, { name: '分管领导', post: '副局长', responsibility: 'MAIN' }],
    },
    names: { accountability: ['decision', 'accountabilityDecision'] },
    stands: {
      // The fifteenth working day, without the Dragon Boat Festival: proposed since, while the county had its time.
      one: reached(
        'ACCOUNTABILITY 2026-06-22 PROPOSED',
        'INTERVIEW 2026-06-12 CARRIED_OUT',
        'CRITICISM 2026-06-05 CARRIED_OUT',
        'ORDER 2026-06-01 CARRIED_OUT',
      ),
    },
  },
  ...recorded('ACCOUNTABILITY', { accountabilityDecisionId: '$accountability' }),
  {
    actor: 'cityLeader',
    says: '批准',
    does: 'decideAccountabilityProposal',
    on: 'accountability',
    input: { decision: 'APPROVE' },
    stands: {
      accountability: {
        number: '穗质监督办问〔2026〕1号',
        effectiveFrom: '2026-07-13',
        effectiveTo: '2027-07-12',
      },
    },
  },
  {
    at: '2026-07-15 09:00',
    actor: 'citySupervisor',
    says: '送达',
    does: 'serveAccountabilityDecision',
    on: 'accountability',
  },
  {
    at: '2026-07-16 09:00',
    actor: 'countyLeader',
    says: '签收',
    does: 'acknowledgeAccountabilityDecision',
    on: 'accountability',
    stands: { accountability: { receivedOn: '2026-07-16', reviewUntil: '2026-08-15' } },
  },
];

const review: readonly LateCountyStep[] = [
  {
    at: '2026-08-15 23:59',
    actor: 'countyLeader',
    says: '第三十日申请复核',
    does: 'requestReview',
    on: 'accountability',
    input: { reasons: '其中一项任务的期限曾口头商定延后。' },
    stands: {
      accountability: {
        status: 'UNDER_REVIEW',
        standing: true,
        review: { dueOn: '2026-09-14', light: 'GREEN', outcome: null },
      },
    },
  },
  {
    at: '2026-09-09 09:00',
    actor: 'citySupervisor',
    says: '提请的人不得复核',
    does: 'decideReview',
    on: 'accountability',
    input: { outcome: 'UPHOLD', findings: '事实清楚。' },
    refused: ['FORBIDDEN', 'tookPart'],
    stands: { accountability: { status: 'UNDER_REVIEW', review: { light: 'YELLOW' } } },
  },
  {
    actor: 'cityLeader',
    says: '批准的人不得复核',
    does: 'decideReview',
    on: 'accountability',
    input: { outcome: 'UPHOLD', findings: '事实清楚。' },
    refused: ['FORBIDDEN', 'tookPart'],
  },
  {
    at: '2026-09-14 17:00',
    actor: 'cityDeputy',
    says: '没有参与的另一位领导在三十日内变更为书面检查',
    does: 'decideReview',
    on: 'accountability',
    input: { outcome: 'CHANGE', findings: '一项任务情有可原。', measure: 'WRITTEN_SELF_CRITICISM' },
    stands: {
      accountability: {
        status: 'CHANGED',
        measure: 'WRITTEN_SELF_CRITICISM',
        standing: true,
        review: { light: 'GREEN', outcome: 'CHANGE' },
      },
      criticism: { status: 'SERVED', standing: true },
      // There is no rung above, and nothing is told again.
      two: reached(
        'ACCOUNTABILITY 2026-06-22 CARRIED_OUT',
        'INTERVIEW 2026-06-12 CARRIED_OUT',
        'CRITICISM 2026-06-05 CARRIED_OUT',
        'ORDER 2026-06-01 CARRIED_OUT',
      ),
    },
  },
];

/** Accountability, and its review. */
export const holding: readonly LateCountyStep[] = [...judging, ...review];
