/** What the trail calls notifications' commands, objects and fields. */
export const notificationWords = {
  zh: {
    actions: {
      markNotificationsRead: '阅读消息',
      setNotificationChoices: '更改通知设置',
      requestMailCode: '发送邮箱验证码',
      confirmMailAddress: '验证邮箱',
      retryDelivery: '重新投递',
      createWebhook: '新增推送地址',
      updateWebhook: '更改推送地址',
      renewWebhookSecret: '更换签名密钥',
    },
    entities: { NotificationDelivery: '投递', Webhook: '推送地址' },
    fields: {
      notificationIds: '消息编号',
      muted: '不接收的通知',
      mailed: '邮件接收的通知',
      mailPace: '邮件发送时间',
      active: '启用',
      confirmed: '验证通过',
      previousUntil: '原密钥有效至',
    },
  },
  en: {
    actions: {
      markNotificationsRead: 'Read notifications',
      setNotificationChoices: 'Change notification settings',
      requestMailCode: 'Send a code to a mail address',
      confirmMailAddress: 'Confirm a mail address',
      retryDelivery: 'Deliver again',
      createWebhook: 'Add a webhook',
      updateWebhook: 'Change a webhook',
      renewWebhookSecret: 'Renew a signing secret',
    },
    entities: { NotificationDelivery: 'Delivery', Webhook: 'Webhook' },
    fields: {
      notificationIds: 'Notifications',
      muted: 'Not received',
      mailed: 'Received by mail',
      mailPace: 'When mails are sent',
      active: 'On',
      confirmed: 'Confirmed',
      previousUntil: 'The former one signs until',
    },
  },
} as const;
