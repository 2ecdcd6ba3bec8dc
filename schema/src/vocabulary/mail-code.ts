import type { Language } from './label.ts';

/** A code that is sent to an address to see whether its user reads what comes there. */
export const mailCode = { digits: 6, minutes: 30, tries: 5, sendsAnHour: 5 } as const;
export const mailCodePattern = new RegExp(`^\\d{${mailCode.digits}}$`);

/** The mail that carries it; plain text, as all are. */
export function mailCodeText(code: string, language: Language): { subject: string; text: string } {
  const { minutes } = mailCode;
  if (language === 'en')
    return {
      subject: '[Duban] Confirm your address',
      text: `Your code is ${code}. It holds for ${minutes} minutes; enter it in Duban, under Notification settings.\n\nIf you did not ask for it, somebody gave your address by mistake: leave this mail unanswered and nothing else comes.\n`,
    };
  return {
    subject: '【督办】邮箱验证码',
    text: `您的验证码是 ${code}，${minutes} 分钟内有效，请在督办系统“通知设置”中填写。\n\n如果不是您本人操作，说明有人误填了您的邮箱，不必理会，系统不会再向您发送其他邮件。\n`,
  };
}

export const mailMessages = {
  mailConfirmed: { zh: '该邮箱已经验证', en: 'The address is confirmed already' },
  mailCodesTooMany: {
    zh: '一小时内最多发送 %{max} 次验证码，请稍后再试',
    en: 'At most %{max} codes an hour: try again later',
  },
  mailNotTaken: {
    zh: '邮件服务器没有接收，请核对邮箱或稍后再试',
    en: 'The mail server did not take it: check the address, or try again later',
  },
  mailCodeMalformed: { zh: '验证码是 %{digits} 位数字', en: 'A code has %{digits} digits' },
  mailCodeNone: { zh: '尚未向该邮箱发送验证码', en: 'No code was sent to this address' },
  mailCodeExpired: { zh: '验证码已过期，请重新发送', en: 'The code has expired: have another one sent' },
  mailCodeSpent: {
    zh: '已输错 %{max} 次，该验证码作废，请重新发送',
    en: 'Wrong %{max} times: this code holds no longer, have another one sent',
  },
  mailCodeWrong: {
    zh: '验证码不正确，还可以再试 %{left} 次',
    en: 'Not the code that was sent: %{left} {try is|tries are} left',
  },
} as const;
