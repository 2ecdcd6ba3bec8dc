import { defineMessages } from '../../app/i18n/messages.ts';

export const notificationDeliveryMessages = defineMessages(
  'notification-delivery',
  {
    name: '投递记录',
    filter: { status: '状态', channel: '方式' },
    columns: {
      createdAt: '时间',
      kind: '通知',
      channel: '方式',
      to: '收件方',
      status: '状态',
      attempts: '次数',
      next: '下次发送',
      error: '失败原因',
    },
    retry: '重新发送',
    retried: '已重新排入发送',
    empty: '没有投递记录',
    emptyHint: '邮件和接口推送的每一次投递都会记录在这里。',
    sentAt: '送达',
    process: '失败后隔 1、5、25 分钟、2 小时、10 小时各重试一次，仍失败即放弃；放弃的可以人工重新发送。',
    flow: {
      title: '投递流程',
      intro: '发送、失败和放弃由系统办理，重新发送由人办理。',
      closing: '同一封邮件、同一事件重发时编号不变，收件方可据此识别重复。',
    },
  },
  {
    name: 'Deliveries',
    filter: { status: 'Status', channel: 'Channel' },
    columns: {
      createdAt: 'Time',
      kind: 'Notification',
      channel: 'Channel',
      to: 'To',
      status: 'Status',
      attempts: 'Tries',
      next: 'Next try',
      error: 'Why it failed',
    },
    retry: 'Try again',
    retried: 'Waiting to be sent again',
    empty: 'No deliveries',
    emptyHint: 'Every mail and every webhook’s event is recorded here.',
    sentAt: 'Sent',
    process:
      'What fails is tried again after 1, 5 and 25 minutes, 2 and 10 hours, and then given up; from there it can be sent again by hand.',
    flow: {
      title: 'States of a delivery',
      intro: 'The system sends, fails and gives up; a person has it sent again.',
      closing: 'What is sent again has the same number, by which its recipient knows a repeat.',
    },
  },
);
