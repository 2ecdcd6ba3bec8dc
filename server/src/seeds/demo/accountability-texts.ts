import type { ProposeAccountabilityDecisionInput } from '../../features/accountability/accountability.inputs.ts';

export interface AccountabilityText {
  input: Pick<
    ProposeAccountabilityDecisionInput,
    'kind' | 'grounds' | 'persons' | 'measure' | 'competentOrgan'
  >;
  /** How many assignments it rests on. */
  citations: number;
}

type Name = 'praise' | 'criticism' | 'cityCriticism' | 'interview' | 'accountability' | 'proposal';

/** Why each was proposed; any likeness to real persons is chance. */
export const accountabilityTexts: Readonly<Record<Name, AccountabilityText>> = {
  praise: {
    input: {
      kind: 'PRAISE',
      grounds: '上半年承担的任务全部按时报送，两项提前办结，做法被省局推广，现予通报表扬。',
    },
    citations: 2,
  },
  criticism: {
    input: {
      kind: 'CRITICISM',
      grounds:
        '所列任务进展明显落后于序时进度，督办后仍未按要求说明原因、提出补救安排，影响全省汇总，现予通报批评。',
    },
    citations: 2,
  },
  cityCriticism: {
    input: {
      kind: 'CRITICISM',
      grounds: '所列任务连续两期未报送进展，经电话催办仍未补报，现予通报批评。',
    },
    citations: 2,
  },
  interview: {
    input: {
      kind: 'INTERVIEW',
      grounds: '通报批评后仍未补报进展，主要负责人对任务情况不掌握，现对局主要负责人进行约谈。',
      persons: [{ name: '江晓峰', post: '局长', responsibility: 'MAIN' }],
    },
    citations: 2,
  },
  accountability: {
    input: {
      kind: 'ACCOUNTABILITY',
      grounds: '约谈承诺的整改期限已过，所列任务仍无实质进展，且上报的个别数据与核查结果不符。',
      persons: [
        { name: '方静怡', post: '综合股股长', responsibility: 'DIRECT' },
        { name: '温志勇', post: '副局长', responsibility: 'MAIN' },
        { name: '江晓峰', post: '局长', responsibility: 'OTHER' },
      ],
      measure: 'ADMONITION',
      competentOrgan: '天河区干部管理部门',
    },
    citations: 2,
  },
  proposal: {
    input: {
      kind: 'INTERVIEW',
      grounds: '两次督办后所列任务仍未达到序时进度，建议由分管领导约谈该局负责人。',
    },
    citations: 1,
  },
};

export const reviewTexts = {
  reasons:
    '决定所依据的两项任务中，有一项因上级部署调整，曾口头商定延后办理，当时未补办手续。我局认为处理偏重，申请复核。',
  findings:
    '经调阅往来记录，其中一项任务的期限确曾商定延后，但未报备也有责任；另一项逾期属实。变更为书面检查。',
  minutes: '通报所列任务的滞后情况，听取说明。该局承认对任务排期不清、责任到人不够，表示立即整改。',
  promise: '逐项明确责任人，补报前两期进展，并在期限内完成首批检查。',
} as const;
