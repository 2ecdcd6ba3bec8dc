import type { LateCountyStep } from './late-county.actors.ts';

const cited = { organizationId: '@440106', assignmentIds: ['$one', '$two'], supervisionOrderIds: ['$order'] };

const criticism: readonly LateCountyStep[] = [
  {
    at: '2026-06-10 09:00',
    actor: 'citySupervisor',
    says: '督办后仍不办：提请通报批评',
    does: 'proposeAccountabilityDecision',
    input: { ...cited, kind: 'CRITICISM', grounds: '两项任务逾期，督办单到期未回复。' },
    names: { criticism: ['decision', 'accountabilityDecision'] },
    stands: { criticism: { status: 'PROPOSED', number: null, standing: false } },
  },
  {
    actor: 'cityLeader',
    says: '批准',
    does: 'decideAccountabilityProposal',
    on: 'criticism',
    input: { decision: 'APPROVE' },
    stands: {
      criticism: { status: 'APPROVED', number: '穗质监督办批〔2026〕1号', effectiveTo: '2026-12-09' },
    },
  },
  {
    actor: 'citySupervisor',
    says: '送达',
    does: 'serveAccountabilityDecision',
    on: 'criticism',
    stands: { criticism: { status: 'SERVED', standing: true, receivedOn: '2026-06-17' } },
  },
  {
    at: '2026-06-11 09:00',
    actor: 'countyLeader',
    says: '签收',
    does: 'acknowledgeAccountabilityDecision',
    on: 'criticism',
    stands: { criticism: { receivedOn: '2026-06-11', reviewUntil: '2026-07-11' } },
  },
];

const interview: readonly LateCountyStep[] = [
  {
    at: '2026-06-22 09:00',
    actor: 'citySupervisor',
    says: '通报后仍不办：提请约谈',
    does: 'proposeAccountabilityDecision',
    input: { ...cited, kind: 'INTERVIEW', grounds: '通报批评后仍未报送进展。' },
    names: { interview: ['decision', 'accountabilityDecision'] },
  },
  {
    actor: 'cityLeader',
    says: '批准',
    does: 'decideAccountabilityProposal',
    on: 'interview',
    input: { decision: 'APPROVE' },
  },
  {
    actor: 'citySupervisor',
    says: '送达；县局不签收，七日后视为收到',
    does: 'serveAccountabilityDecision',
    on: 'interview',
    stands: { interview: { receivedOn: '2026-06-29', reviewUntil: '2026-07-29' } },
  },
  {
    at: '2026-06-24 15:00',
    actor: 'cityLeader',
    says: '约谈并登记，县局承诺七月十日前整改',
    does: 'recordInterview',
    on: 'interview',
    input: {
      heldOn: '2026-06-24',
      minutes: '县局主要负责人说明情况。',
      rectification: '补报全部进展。',
      rectificationDueOn: '2026-07-10',
    },
    stands: { interview: { status: 'SERVED' } },
  },
  {
    at: '2026-07-12 09:00',
    actor: 'countyLeader',
    says: '第三十一日对通报批评申请复核，已过期限',
    does: 'requestReview',
    on: 'criticism',
    input: { reasons: '当时正值人员调整。' },
    refused: ['WRONG_STATE', 'reviewTooLate'],
    stands: { criticism: { status: 'SERVED', review: null } },
  },
];

const accountability = {
  ...cited,
  kind: 'ACCOUNTABILITY',
  grounds: '约谈后仍未整改。',
  measure: 'ADMONITION',
  competentOrgan: '中共天河区纪律检查委员会',
};
const direct = { name: '承办人', post: '质量科科长', responsibility: 'DIRECT' };

const holding: readonly LateCountyStep[] = [
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
  },
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
    },
  },
];

/** Criticism, interview, accountability, and what the county has to say to it. */
export const answering: readonly LateCountyStep[] = [...criticism, ...interview, ...holding, ...review];
