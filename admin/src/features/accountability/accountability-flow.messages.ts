import { defineMessages } from '../../app/i18n/messages.ts';

export const accountabilityFlowMessages = defineMessages(
  'accountability-flow',
  {
    title: '奖惩问责流程',
    intro: '督查员提请，领导批准后送达；有关单位可在收到之日起30日内申请复核。',
    closing: '复核期间不停止执行，由未参与原决定的人办理；复核决定为最终决定。',
  },
  {
    title: 'The way of a decision',
    intro:
      'A supervisor proposes, the head approves, it is served; the organization may ask for a review within 30 days of receipt.',
    closing: 'A review does not suspend the decision, is decided by people who took no part, and is final.',
  },
);
