import type { Label } from './label.ts';

/** Why something about a piece, or what carried it, is refused. */
export const pieceMessages = {
  answersInvitation: {
    zh: '这篇稿件是对约稿的供稿，不能撤回，请修改重报',
    en: 'It answers an invitation to write: put it right and resubmit it',
  },
  adoptedBeforeEvent: { zh: '采用日期不能早于事件发生之日', en: 'Adopted before it happened' },
  adoptedTwice: { zh: '该载体当天已登记采用', en: 'This channel’s adoption of that day is recorded already' },
  adoptedBeforePiece: {
    zh: '采用日期不能早于稿件报送之日%{day}',
    en: 'Adopted before the piece was sent up on %{day}',
  },
  channelOverlaps: {
    zh: '同名载体在%{from}至%{to}已登记',
    en: 'A channel of that name is in the register from %{from} to %{to}',
  },
  channelUsed: {
    zh: '已有稿件登记被其采用，不能再改；如级别变化，请先停用再另行登记',
    en: 'Something was adopted by it: end this entry and make another one',
  },
  channelUsedOn: { zh: '%{day}有稿件登记被其采用', en: 'It carried a piece on %{day}' },
  channelNotThen: {
    zh: '该载体登记的有效期为%{from}至%{to}',
    en: 'It is in the register from %{from} to %{to}',
  },
  channelDiffers: { zh: '与载体名录的登记不符', en: 'Not what the register says of it' },
  instructedTwice: {
    zh: '该领导当天对本稿件的批示已登记',
    en: 'This leader’s instruction of that day is recorded already',
  },
  notYourTurn: {
    zh: '尚未轮到本单位审核，或不由您审核',
    en: 'It is not your organization’s turn to review it, or not yours',
  },
  outsideText: { zh: '批注位置不在正文或标题之内', en: 'Not within the text' },
  marksReturnOnly: { zh: '批注只随退回使用', en: 'Marks go with a return' },
  secrecyMissing: {
    zh: '未经保密审查或审查后又有修改，不能采用',
    en: 'This text has not passed secrecy review: nothing is adopted without it',
  },
  secrecyPassed: { zh: '本稿已经通过保密审查', en: 'This text has passed secrecy review already' },
  matterClosed: { zh: '该紧急事项已经终结', en: 'The urgent matter is closed' },
  notUrgent: { zh: '只有紧急信息需要续报', en: 'Only urgent pieces are followed up' },
  invitationClosed: { zh: '该约稿已经结束', en: 'The invitation is closed' },
  invitationNotDue: { zh: '约稿%{dueOn}到期，尚未逾期', en: 'It is due on %{dueOn} and not overdue yet' },
} as const satisfies Readonly<Record<string, Label>>;
