import type { Label, Labels } from './label.ts';

export const deliveryChannels = ['EMAIL', 'WEBHOOK'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];
export const deliveryChannelLabels: Labels<DeliveryChannel> = {
  EMAIL: { zh: '电子邮件', en: 'E-mail' },
  WEBHOOK: { zh: '接口推送', en: 'Webhook' },
};

export const deliveryStatuses = ['PENDING', 'SENT', 'FAILED', 'GIVEN_UP'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];
export const deliveryStatusLabels: Labels<DeliveryStatus> = {
  PENDING: { zh: '待发送', en: 'Waiting' },
  SENT: { zh: '已送达', en: 'Sent' },
  FAILED: { zh: '失败，将重试', en: 'Failed, to be tried again' },
  GIVEN_UP: { zh: '已放弃', en: 'Given up' },
};

export const deliveryActions = ['SEND', 'FAIL', 'GIVE_UP', 'RETRY'] as const;
export type DeliveryAction = (typeof deliveryActions)[number];
export const deliveryActionLabels: Labels<DeliveryAction> = {
  SEND: { zh: '发送', en: 'Send' },
  FAIL: { zh: '发送失败', en: 'Fail' },
  GIVE_UP: { zh: '放弃', en: 'Give up' },
  RETRY: { zh: '重新发送', en: 'Try again' },
};

/** SEND, FAIL and GIVE_UP are the sender's; RETRY is a person's. */
export const deliveryTransitions: readonly {
  from: DeliveryStatus;
  action: DeliveryAction;
  to: DeliveryStatus;
}[] = [
  { from: 'PENDING', action: 'SEND', to: 'SENT' },
  { from: 'PENDING', action: 'FAIL', to: 'FAILED' },
  { from: 'FAILED', action: 'SEND', to: 'SENT' },
  { from: 'FAILED', action: 'FAIL', to: 'FAILED' },
  { from: 'FAILED', action: 'GIVE_UP', to: 'GIVEN_UP' },
  { from: 'FAILED', action: 'RETRY', to: 'PENDING' },
  { from: 'GIVEN_UP', action: 'RETRY', to: 'PENDING' },
];

/** Minutes before each further try; after the last of them it is given up. */
export const retryPauses = [1, 5, 25, 120, 600] as const;

export const longestUrl = 2_000;

/** Hours for which a renewed secret's predecessor may sign beside it, and what is offered. */
export const longestOverlapHours = 168;
export const overlapHours = [0, 24, 72, 168] as const;

/** Why a delivery failed, as its record has it; what a mail server or another system answered stands there in its words. */
export const deliveryFaults = {
  'no address': {
    zh: '收件人没有可用的邮箱，或已离开该单位',
    en: 'Its reader has no address, or left the organization',
  },
  'address unverified': {
    zh: '收件人的邮箱尚未验证，验证后可重新发送',
    en: 'Its reader has not confirmed the address; afterwards it can be sent again',
  },
  'switched off': { zh: '推送地址已停用', en: 'The webhook was switched off' },
  'secret unreadable': {
    zh: '签名密钥无法读取：请找回服务器的密钥文件，或更换签名密钥',
    en: 'No key opens the signing secret: put the server’s key back, or renew the secret',
  },
  'address not allowed': {
    zh: '系统设置不允许推送到该地址',
    en: 'The server’s settings do not allow its address',
  },
  ECONNREFUSED: { zh: '对方没有开放该端口', en: 'Nobody listens at its address' },
  ENOTFOUND: { zh: '找不到对方的主机', en: 'Its host is not found' },
  ECONNRESET: { zh: '对方中断了连接', en: 'The connection was broken off' },
  'timed out': { zh: '对方超时未答复', en: 'No answer in time' },
} as const satisfies Record<string, Label>;
export type DeliveryFault = keyof typeof deliveryFaults;

/** Stands in a mail for the words of a piece that has not passed secrecy review, and of what was reported on it later. */
export const withheldFromMails: Label = {
  zh: '（未经保密审查，请登录系统查看）',
  en: '(not sent before secrecy review: sign in to read it)',
};
