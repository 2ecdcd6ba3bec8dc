/** What the trail calls changes of assignments, and decisions of praise and accountability. */
export const decisionWords = {
  zh: {
    actions: {
      requestChange: '申请变更',
      changeAssignment: '直接变更',
      decideChangeRequest: '审批变更',
      withdrawChangeRequest: '撤回变更申请',
      endSuspensions: '中止到期恢复',
      proposeAccountabilityDecision: '提请奖惩问责',
      decideAccountabilityProposal: '审批奖惩问责',
      serveAccountabilityDecision: '送达奖惩问责决定',
      acknowledgeAccountabilityDecision: '签收奖惩问责决定',
      recordInterview: '登记约谈',
      confirmRectification: '确认约谈整改',
      requestReview: '申请复核',
      decideReview: '作出复核决定',
    },
    entities: {
      ChangeRequest: '变更申请',
      AccountabilityDecision: '奖惩问责决定',
    },
  },
  en: {
    actions: {
      requestChange: 'Asked for a change',
      changeAssignment: 'Changed an assignment',
      decideChangeRequest: 'Decided on a change',
      withdrawChangeRequest: 'Withdrew a request',
      endSuspensions: 'Suspension ended',
      proposeAccountabilityDecision: 'Propose a decision',
      decideAccountabilityProposal: 'Decide on a proposal',
      serveAccountabilityDecision: 'Serve a decision',
      acknowledgeAccountabilityDecision: 'Acknowledge a decision',
      recordInterview: 'Record an interview',
      confirmRectification: 'Confirm a rectification',
      requestReview: 'Request a review',
      decideReview: 'Decide a review',
    },
    entities: {
      ChangeRequest: 'Request for a change',
      AccountabilityDecision: 'Praise or accountability',
    },
  },
} as const;
