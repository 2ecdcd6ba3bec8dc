import type { Label } from './label.ts';

/** What is refused about liaison officers, coverage requests and assistance notices, and why. */
export const officeMessages = {
  officePhone: {
    zh: '应为区号-号码，如 020-12345678',
    en: 'Must be area code and number, e.g. 020-12345678',
  },
  mobilePhone: { zh: '应为 11 位手机号码', en: 'Must be a mobile number of 11 digits' },
  notOfUnit: { zh: '不是本单位的相应人员', en: 'Holds no such post in this organization' },
  filingWaits: { zh: '已有一份登记表在等待审核', en: 'A registration awaits its approval already' },
  callOpen: { zh: '上一次填报通知尚未结束', en: 'The last call to file is still open' },
  phone: { zh: '应为固定电话或手机号码', en: 'Must be an office or mobile number' },
  momentPassed: { zh: '该时间已过', en: 'That moment has passed' },
  signedBefore: {
    zh: '本人申报或已签过的，不能再签',
    en: 'Nobody signs what they asked for, nor twice',
  },
  notSigned: { zh: '申报单尚未签批完毕', en: 'The request has not been signed by all' },
  visitAhead: { zh: '采访尚未进行，不能反馈', en: 'The journalist has not come yet' },
} as const satisfies Readonly<Record<string, Label>>;
