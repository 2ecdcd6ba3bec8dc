import { accountMessages } from './account-messages.ts';
import { concernMessages } from './concern-messages.ts';
import { honourFieldMessages } from './honour-messages.ts';
import type { Label, Labels } from './label.ts';
import { mailMessages } from './mail-code.ts';
import { officeMessages } from './office-messages.ts';
import { pieceMessages } from './piece-messages.ts';
import { pressMessages } from './press-messages.ts';
import { importMessages } from './work-plan-import.ts';

/** Why a field was refused, or an action: the keys that errors carry. %{name} stands for a parameter. */
const messages = {
  ...concernMessages,
  required: { zh: '必填', en: 'Required' },
  tooShort: { zh: '至少 %{min} 个字符', en: 'At least %{min} {character|characters}' },
  tooLong: { zh: '最多 %{max} 个字符', en: 'At most %{max} {character|characters}' },
  outOfRange: { zh: '应在 %{min} 至 %{max} 之间', en: 'Must be between %{min} and %{max}' },
  notADate: { zh: '日期格式应为 YYYY-MM-DD', en: 'Must be a date, YYYY-MM-DD' },
  notAMoment: { zh: '时间格式有误', en: 'Must be a moment, ISO 8601' },
  unknownValue: { zh: '不是可选的值', en: 'Not one of the choices' },
  unseen: {
    zh: '含有看不见的字符（常由网页或文档粘贴带入），请删除后重新输入',
    en: 'holds characters that cannot be seen, as pasted pages bring along: type it anew',
  },
  malformed: { zh: '格式有误', en: 'Malformed' },
  duplicate: { zh: '重复', en: 'Duplicate' },
  notFound: { zh: '没有找到', en: 'Not found' },
  inPast: { zh: '不能早于今天', en: 'Must not be before today' },
  inFuture: { zh: '不能晚于现在', en: 'Must not be in the future' },
  afterParentsDueDate: {
    zh: '不能晚于上级任务的期限%{dueOn}',
    en: 'Must not be after the superior assignment’s due date, %{dueOn}',
  },
  endBeforeStart: { zh: '结束日期不能早于开始日期', en: 'The end must not be before the start' },
  notSubordinate: { zh: '不是本单位的下级', en: 'Not a subordinate of your organization' },
  abolished: { zh: '该单位已撤销：%{names}', en: 'Abolished: %{names}' },
  alreadyAssigned: { zh: '已下达过：%{names}', en: 'Assigned already: %{names}' },
  textOrAttachment: { zh: '请粘贴文件内容或上传文件，二者选一', en: 'Give either the text or a file' },
  noticeEmpty: { zh: '文件内容为空', en: 'The notice is empty' },
  noticeBinary: {
    zh: '这不是文本，请粘贴文字或上传 .txt、.docx、.xlsx',
    en: 'This is not text: paste the text or upload .txt, .docx or .xlsx',
  },
  ...importMessages,
  noticeTooLarge: { zh: '文件过大', en: 'The notice is too large' },
  noticeUnnumbered: { zh: '没有找到编号的工作要点', en: 'No numbered points were found' },
  noticeWrongFormat: {
    zh: '文件格式与扩展名不符，或文件已损坏',
    en: 'The file is not what its ending says, or is damaged',
  },
  noticeUnsafe: {
    zh: '文件含宏、外部引用或压缩炸弹，已拒收',
    en: 'Refused: the file holds macros, entities or a compression bomb',
  },
  fileTooLarge: { zh: '文件超过 %{megabytes} MB', en: 'The file is larger than %{megabytes} MB' },
  fileRefused: {
    zh: '不支持的文件类型、内容与扩展名不符，或含有宏',
    en: 'This type of file is not taken, the content is not what its ending says, or it holds macros',
  },
  uploadsAtOnce: {
    zh: '同时上传的文件过多，请等前面的传完',
    en: 'Too many uploads at once: let others end first',
  },
  unusedFiles: {
    zh: '一天内上传而未使用的文件超过 %{gigabytes} GB，请先提交或明天再传',
    en: 'More than %{gigabytes} GB of a day’s uploads are in no use: submit them, or go on tomorrow',
  },
  uploadBroken: { zh: '上传中断，请重试', en: 'The upload broke off: try again' },
  noYear: { zh: '标题中没有年度，请填写', en: 'The title names no year: fill it in' },
  noticeImportedBefore: { zh: '这份通知已经导入过', en: 'This notice was imported before' },
  revisionOpen: {
    zh: '已有一份修订（第 %{number} 次）等待下发，请先下发或撤回',
    en: 'Revision %{number} awaits its issue: issue or withdraw it first',
  },
  revisionSame: { zh: '与现行要点内容相同，没有修订之处', en: 'It says what the standing plan says' },
  itemWithdrawn: { zh: '该要点已由修订通知撤销', en: 'A revised notice withdrew this point' },
  ...accountMessages,
  othersAssignment: {
    zh: '不是本单位承办的任务',
    en: 'It is not an assignment of your organization',
  },
  wrongTarget: { zh: '不是该要点的指标', en: 'Not a target of this point' },
  ownWork: { zh: '不能审核本人提交的内容', en: 'Nobody reviews what they wrote' },
  openChildren: {
    zh: '还有 %{count} 项下级任务未办结',
    en: '%{count} {assignment|assignments} of subordinates still open',
  },
  notAcknowledged: { zh: '请先签收', en: 'Acknowledge it first' },
  planNotIssued: { zh: '工作要点尚未印发', en: 'The plan has not been issued' },
  staleVersion: { zh: '内容已被更改，请刷新', en: 'Changed meanwhile: refresh' },
  keyReused: { zh: '幂等键已用于另一请求', en: 'This idempotency key was used for another request' },
  keyMalformed: {
    zh: '幂等键应为 1 至 200 个可见 ASCII 字符',
    en: 'An idempotency key is 1 to 200 visible ASCII characters',
  },
  schemeOverlaps: {
    zh: '与《%{title}》（%{from}至%{to}）的施行日期重叠',
    en: 'Overlaps %{title}, in force from %{from} to %{to}',
  },
  ruleContradicts: { zh: '与第 %{other} 条规则矛盾', en: 'Contradicts rule %{other}' },
  jointContradicts: {
    zh: '多家采用“累计后平分”时，联合报送只能平分',
    en: 'Where what several media give is shared, joint authors share',
  },
  headlineBelow: {
    zh: '头条分值不能低于同级一般位置（%{points} 分）',
    en: 'A headline gives no less than an ordinary place of that level, %{points}',
  },
  ceilingBelow: {
    zh: '上限不能低于单次采用的最高分值 %{points}',
    en: 'The ceiling is not below what one adoption gives, %{points}',
  },
  ceilingNotUsed: { zh: '只有“累计，设上限”才填写上限', en: 'Only where media add up to a ceiling' },
  capBelowQuota: {
    zh: '全年封顶不能低于全年定额 %{points}',
    en: 'The year’s cap is not below the year’s quota, %{points}',
  },
  faultNeedsPiece: { zh: '须写明是哪篇稿件', en: 'Name the piece' },
  faultTwice: { zh: '同一单位同日的同类事项已登记', en: 'This fault of that day is recorded already' },
  jointOwn: { zh: '第一报送单位不用再列', en: 'The first author is not named again' },
  objectedAlready: { zh: '对这一条已经提出过异议', en: 'This line was objected to already' },
  measureStands: { zh: '该指标已在用于本要点', en: 'The point is measured by this already' },
  measureEnded: { zh: '该指标用到%{day}，应从之后开始', en: 'It counted until %{day}: begin after that' },
  tiedAlready: { zh: '要点没有变化', en: 'It is tied to these points already' },
  invitedAlready: { zh: '已邀请过：%{names}', en: 'Invited already: %{names}' },
  invitedApart: { zh: '请用“邀请参与单位”另行邀请', en: 'Units are invited apart from the plan' },
  reasonRequired: { zh: '不参与须说明理由', en: 'A refusal needs its reason' },
  activityAhead: { zh: '活动尚未开始', en: 'The activity has not begun' },
  activityClosed: { zh: '活动已总结或取消', en: 'The activity is summarised or cancelled' },
  occasionExists: { zh: '已有同名的宣传节点：%{name}', en: 'There is an occasion of that name: %{name}' },
  notADayOfMonth: {
    zh: '该月没有这一天（2月29日不能作为每年的日期）',
    en: 'That month has no such day in every year',
  },
  notThatYear: { zh: '这一年没有该节点', en: 'That year does not have the occasion' },
  notScored: { zh: '该年度尚未计分', en: 'That year was not scored yet' },
  notReviewed: { zh: '稿件尚未审核通过', en: 'The piece has not been accepted' },
  hasSubordinates: { zh: '下设单位尚未撤销', en: 'It still has subordinates' },
  tooMany: { zh: '一次最多 %{max} 个', en: 'At most %{max} at once' },
  commentRequired: { zh: '退回须说明理由', en: 'A return needs its reason' },
  periodClosed: { zh: '本期已于%{closesOn}截止，不再接收报告', en: 'This period closed on %{closesOn}' },
  periodReported: { zh: '本期已经报送', en: 'This period has its report already' },
  notInYear: { zh: '不是%{year}年的日期', en: 'Not a day of %{year}' },
  notWeekend: { zh: '调休上班日须是周六或周日', en: 'A make-up day is a Saturday or Sunday' },
  mustBeAfter: { zh: '须晚于%{day}', en: 'Must be after %{day}' },
  afterYearEnd: {
    zh: '不能晚于计划年度末%{day}，跨年度须由省局办理',
    en: 'Must not be after the end of the plan’s year, %{day}: only the province goes beyond it',
  },
  askedTooLate: {
    zh: '期限%{dueOn}已过，延期须在到期前申请',
    en: 'Its due date, %{dueOn}, has passed: an extension is asked for before that',
  },
  alreadyRequested: { zh: '同类申请正在等待审批', en: 'A request of this kind awaits its decision already' },
  sameOrganization: { zh: '已由该单位承办', en: 'It is this organization’s already' },
  parentSuspended: { zh: '上级任务仍在中止', en: 'The superior assignment is still suspended' },
  rejectionNeedsReason: { zh: '不批准须说明理由', en: 'A rejection needs its reason' },
  tookPart: {
    zh: '您参与过此事（%{parts}），应当回避，不能作出复核决定',
    en: 'You took part in this (%{parts}) and may not decide its review',
  },
  reviewTooLate: {
    zh: '申请复核的期限已过，最后一日是%{day}',
    en: 'The time to ask for a review has passed: its last day was %{day}',
  },
  citationRequired: { zh: '至少列明一项任务或督办单', en: 'Name at least one assignment or order' },
  responsibleRequired: {
    zh: '须列明直接责任人和主要领导责任人',
    en: 'Name who is directly and who is mainly responsible',
  },
  notForThisKind: { zh: '此类处理不填写', en: 'Not for a decision of this kind' },
  nothingChanged: {
    zh: '变更须改变处理措施或影响期',
    en: 'A change alters the measure or how long it has effect',
  },
  notBefore: { zh: '不能早于%{day}', en: 'Must not be before %{day}' },
  unansweredOrder: {
    zh: '还有 %{count} 个单位未回复',
    en: '%{count} {organization has|organizations have} not replied',
  },
  planApproved: {
    zh: '方案已批准，不能再改；如需扩大范围请另拟方案',
    en: 'Approved: it is not changed any more; what goes beyond it needs a plan of its own',
  },
  planOver: { zh: '方案期限已于%{endsOn}届满', en: 'The plan’s last day was %{endsOn}' },
  openOrders: { zh: '还有 %{count} 件未办结', en: '%{count} {order is|orders are} still open' },
  planOfOtherKind: { zh: '与方案的督查类型不符', en: 'The plan is for another kind of order' },
  planNotApproved: { zh: '方案未批准或已结束', en: 'The plan is not approved, or closed' },
  outsidePlanDays: {
    zh: '超出方案期限（%{from}至%{to}）',
    en: 'Outside the plan’s days, %{from} to %{to}',
  },
  outsidePlan: { zh: '不在批准的方案范围内', en: 'Not within the approved plan' },
  tooManyDays: { zh: '最长 %{max} 天', en: 'At most %{max} {day|days}' },
  repeatedMatter: {
    zh: '同一事项已有未办结的督办单：%{number}',
    en: 'The same matter is in an open order already: %{number}',
  },
  unsettledOrder: {
    zh: '还有 %{count} 个单位的回复未认可或整改未核验',
    en: '%{count} {answer is|answers are} not accepted, or what was put right is not verified',
  },
  noRectification: { zh: '未要求整改核验', en: 'No rectification was asked for' },
  beforeIssue: { zh: '不能早于印发之日', en: 'Must not be before the day of issue' },
  weightsSum: { zh: '各项权重之和应为 %{full}，现为 %{sum}', en: 'Weights add up to %{sum}, not %{full}' },
  schemeInForce: {
    zh: '该年度该级已有施行中的办法：%{title}',
    en: 'A scheme is in force for that year and level: %{title}',
  },
  yearPublished: {
    zh: '该年度该级的考核结果已按《%{title}》公布',
    en: 'The results of that year and level were published by %{title}',
  },
  resultsPublished: { zh: '考核结果已公布', en: 'The results were published' },
  openObjections: {
    zh: '还有 %{count} 件异议未答复',
    en: '%{count} {objection is|objections are} not answered',
  },
  objectionTooLate: { zh: '提出异议的期限已于%{day}届满', en: 'Objections were due by %{day}' },
  tooManyRows: {
    zh: '共 %{rows} 行，一次最多导出 %{max} 行，请缩小筛选范围',
    en: '%{rows} {row|rows}: at most %{max} are exported at once, narrow the filter',
  },
  exportingAlready: { zh: '您已有一个导出正在进行，请等它完成', en: 'An export of yours is still under way' },
  assignmentHeld: {
    zh: '这项任务正由他人处理，请稍后再试',
    en: 'Somebody else is working on this assignment: try again in a moment',
  },
  readingMuch: {
    zh: '您同时查询的内容过多，请等前面的查询完成',
    en: 'You are reading too much at once: let others end first',
  },
  exportsBusy: { zh: '正在导出的人较多，请稍后再试', en: 'Others are exporting: try again in a moment' },
  ...mailMessages,
  mailUnavailable: { zh: '本系统未配置邮件服务，不能发送邮件', en: 'This server sends no mails' },
  mailDomain: { zh: '只能填写这些域名的邮箱：%{domains}', en: 'Only addresses of these domains: %{domains}' },
  mandatoryNotification: { zh: '此类通知不能关闭', en: 'This kind cannot be switched off' },
  webhookUrl: {
    zh: '应为 https 地址，且不含用户名和密码（仅内网可用 http）',
    en: 'Must be an https address without user name and password (http within own networks only)',
  },
  webhookAddress: {
    zh: '不能推送到本机或内网地址，除非系统设置允许该网段',
    en: 'A local or private address, which the server’s settings do not allow',
  },
  wrongUnit: { zh: '单位应为“%{unit}”', en: 'Must be in %{unit}' },
  correctionWaits: { zh: '已有一份更正在等待审核', en: 'A correction of it awaits its review already' },
  draftExists: {
    zh: '本期已有草稿，请刷新后续写',
    en: 'There is a draft of it already: refresh and write on',
  },
  evidenceMissing: {
    zh: '以下指标须先报送带附件的佐证：%{names}',
    en: 'These figures need a report with evidence attached first: %{names}',
  },
  stepOrder: {
    zh: '各步骤须按时间先后排列，天数不能重复',
    en: 'Steps must stand in the order of time, each on a day of its own',
  },
  rungOrder: {
    zh: '逾期后须从督办单起逐级升级，不得跳级、重复',
    en: 'After the due date each rung follows the one below it, from the order on: none left out, none twice',
  },
  reminderBeforeDue: { zh: '到期前和到期当日只能催办', en: 'Until the due date there are reminders only' },
  notAboutThis: {
    zh: '与这项任务或这一级不符',
    en: 'It is not about this assignment, or not what this rung asks for',
  },
  remindedToday: { zh: '今天已经催办过', en: 'Reminded by hand today already' },
  sharesFallShort: {
    zh: '“%{name}”分解数 %{sum} %{unit}，少于总数 %{whole} %{unit}；确需如此请勾选确认',
    en: '%{name}: the shares make %{sum} %{unit}, less than %{whole} %{unit}; confirm if that is meant',
  },
  sharesExceed: {
    zh: '“%{name}”分解数 %{sum} %{unit}，超过总数 %{whole} %{unit}；确需加码请勾选确认',
    en: '%{name}: the shares make %{sum} %{unit}, more than %{whole} %{unit}; confirm if that is meant',
  },
  ...pieceMessages,
  ...honourFieldMessages,
  ...officeMessages,
  ...pressMessages,
  invalid: { zh: '填写有误', en: 'Not valid' },
} as const satisfies Record<string, Label>;

export type MessageKey = keyof typeof messages;
export const fieldMessages: Labels<MessageKey> = messages;
