import { cited, type LateCountyStep, reached, recorded } from './late-county.actors.ts';

const criticism: readonly LateCountyStep[] = [
  {
    at: '2026-06-10 09:00',
    actor: 'citySupervisor',
    says: '督办后仍不办：提请通报批评',
    does: 'proposeAccountabilityDecision',
    input: { ...cited, kind: 'CRITICISM', grounds: '两项任务逾期，督办单到期未回复。' },
    names: { criticism: ['decision', 'accountabilityDecision'] },
    stands: {
      criticism: { status: 'PROPOSED', number: null, standing: false },
      // The fifth working day after the last of May.
      one: reached('CRITICISM 2026-06-05 PROPOSED', 'ORDER 2026-06-01 CARRIED_OUT'),
    },
  },
  ...recorded('CRITICISM', { accountabilityDecisionId: '$criticism' }),
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
    at: '2026-06-15 09:00',
    actor: 'citySupervisor',
    says: '通报后仍不办：提请约谈',
    does: 'proposeAccountabilityDecision',
    input: { ...cited, kind: 'INTERVIEW', grounds: '通报批评后仍未报送进展。' },
    names: { interview: ['decision', 'accountabilityDecision'] },
    stands: {
      two: reached(
        'INTERVIEW 2026-06-12 PROPOSED',
        'CRITICISM 2026-06-05 CARRIED_OUT',
        'ORDER 2026-06-01 CARRIED_OUT',
      ),
    },
  },
  ...recorded('INTERVIEW', { accountabilityDecisionId: '$interview' }),
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
    stands: { interview: { receivedOn: '2026-06-22', reviewUntil: '2026-07-22' } },
  },
  {
    at: '2026-06-17 15:00',
    actor: 'cityLeader',
    says: '约谈并登记，县局承诺七月十日前整改',
    does: 'recordInterview',
    on: 'interview',
    input: {
      heldOn: '2026-06-17',
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

/** Criticism and interview, and what the county has to say to the first. */
export const answering: readonly LateCountyStep[] = [...criticism, ...interview];
