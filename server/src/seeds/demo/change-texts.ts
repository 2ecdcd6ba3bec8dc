import type { ChangeDecision, ChangeKind } from '@duban/schema/vocabulary/change-request';

/** One change of the demonstration's year: who of those that hold the point asks, what, and what comes of it. */
export interface ChangeScene {
  number: number;
  /** Only these organizations; else the first (in an order of chance) whose work is under way. */
  organization?: string;
  kind: ChangeKind;
  askedDaysAgo: number;
  reason: string;
  progress?: string;
  /** EXTENSION: days after the due date that is asked for. */
  days?: number;
  decision?: ChangeDecision;
  decidedDaysAgo?: number;
  comment?: string;
  /** REASSIGNMENT: the organization that takes over. */
  to?: string;
  /** The one who assigned changes it unasked. */
  unasked?: boolean;
  withdrawn?: boolean;
}

export const changeScenes: readonly ChangeScene[] = [
  {
    number: 1,
    kind: 'EXTENSION',
    askedDaysAgo: 15,
    days: 60,
    reason: '承办单位机构调整，人员交接影响了前期工作，需要延长两个月完成验收。',
    progress: '已完成动员部署和任务分解，现场核查完成过半。',
    decision: 'APPROVE',
    decidedDaysAgo: 9,
    comment: '情况属实，同意延期。请每两周报告一次进展。',
  },
  {
    number: 8,
    kind: 'EXTENSION',
    askedDaysAgo: 7,
    days: 90,
    reason: '部分企业检验报告尚未出具，希望延期一个季度。',
    progress: '抽样全部完成，报告已出具七成。',
    decision: 'REJECT',
    decidedDaysAgo: 2,
    comment: '报告出具不影响任务办结，请按原期限抓紧完成。',
  },
  {
    number: 11,
    organization: '440100',
    kind: 'EXTENSION',
    askedDaysAgo: 5,
    days: 45,
    reason: '检测设备采购两次流标，需重新组织招标。',
    progress: '场地和人员已到位，设备到货后即可开展。',
  },
  {
    number: 33,
    organization: '440106',
    kind: 'EXTENSION',
    askedDaysAgo: 3,
    days: 2,
    reason: '部分使用单位整改尚在公示期，申请顺延两天。',
    progress: '隐患整改已完成九成。',
  },
  {
    number: 45,
    kind: 'SUSPENSION',
    askedDaysAgo: 20,
    reason: '检测平台用地规划正在调整，须待规划批复后继续实施。',
    progress: '可行性研究已通过专家评审。',
    decision: 'APPROVE',
    decidedDaysAgo: 17,
    comment: '同意中止，规划批复后及时申请恢复。',
  },
  {
    number: 57,
    kind: 'SUSPENSION',
    askedDaysAgo: 10,
    reason: '省里统一部署专项检查，本项工作与其合并推进，先行中止。',
    unasked: true,
  },
  {
    number: 66,
    kind: 'SUSPENSION',
    askedDaysAgo: 12,
    reason: '信息系统改造期间无法采集数据，申请中止。',
    progress: '历史数据已整理入库。',
    withdrawn: true,
  },
  {
    number: 55,
    kind: 'CANCELLATION',
    askedDaysAgo: 8,
    reason: '该项职能已在机构改革中划转，本单位不再承担。',
    progress: '已完成业务和档案移交。',
    decision: 'APPROVE',
    decidedDaysAgo: 6,
    comment: '已核实划转文件，同意撤销。',
  },
  {
    number: 9,
    kind: 'REASSIGNMENT',
    askedDaysAgo: 6,
    reason: '处室职责分工调整，本项工作由其他处室牵头更为合适。',
    progress: '前期方案已拟定，可一并移交。',
    decision: 'APPROVE',
    decidedDaysAgo: 4,
    comment: '同意改派，请做好资料移交。',
    to: '440000-office',
  },
];
