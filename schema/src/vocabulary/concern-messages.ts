import type { Label } from './label.ts';

/** Why something about a public concern was refused. */
export const concernMessages = {
  notAfter: { zh: '不能晚于%{day}', en: 'Must not be after %{day}' },
  personalNumber: {
    zh: '含有手机号码或身份证号，请填在“反映人”一栏',
    en: 'Holds a mobile or identity number: that belongs to the person',
  },
  assignedThere: { zh: '已由该单位办理', en: 'That organization has it already' },
  repeatOfItself: { zh: '不能并入自身', en: 'Nothing repeats itself' },
  repeatOfRepeat: {
    zh: '该件已并案或不予受理，请并入原件',
    en: 'That one is merged itself, or not taken up',
  },
  hasRepeats: { zh: '已有重复件并入本件，不能再并案', en: 'Repeats are merged into it: it stays' },
  oneTask: { zh: '任务与督办单只能选一个', en: 'An assignment or an order, not both' },
  followedBefore: { zh: '已关联过', en: 'Tied already' },
  spanTooLong: { zh: '最多 %{max} 个时段', en: 'At most %{max} periods' },
} as const satisfies Readonly<Record<string, Label>>;
