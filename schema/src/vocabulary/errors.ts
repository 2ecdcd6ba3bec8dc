import type { Labels } from './label.ts';

export const errorCodes = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_INPUT',
  'WRONG_STATE',
  'CONFLICT',
  'TOO_LARGE',
  'BUSY',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What a reader is told for each code; %{name} stands for a parameter of the error. */
export const errorMessages: Labels<ErrorCode> = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Please sign in.' },
  NOT_FOUND: { zh: '没有找到，或无权查看。', en: 'Not found, or not for you to see.' },
  FORBIDDEN: { zh: '您没有进行此项操作的权限。', en: 'You may not do this.' },
  BAD_INPUT: { zh: '填写内容有误，请检查标出的字段。', en: 'Some fields need attention.' },
  WRONG_STATE: { zh: '当前状态下不能进行此项操作。', en: 'This cannot be done in its present state.' },
  CONFLICT: {
    zh: '内容已被他人更改或重复，请刷新后重试。',
    en: 'Changed by someone else meanwhile, or a duplicate: refresh and try again.',
  },
  TOO_LARGE: { zh: '内容过多，请缩小范围后重试。', en: 'Too much at once: narrow it down.' },
  BUSY: { zh: '系统正忙，请稍后重试。', en: 'Busy: try again in a moment.' },
  UNAVAILABLE: {
    zh: '数据库暂时连接不上，请稍后重试；已经存下的不会重复。',
    en: 'The database cannot be reached at the moment: try again shortly; what was stored is not stored twice.',
  },
  INTERNAL: {
    zh: '系统出错，请稍后重试（编号 %{logId}）。',
    en: 'Something went wrong; try again later (reference %{logId}).',
  },
};
