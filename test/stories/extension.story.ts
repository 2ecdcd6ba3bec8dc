import { notice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who = 'supervisor' | 'leader' | 'reporter';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  leader: { title: '省局领导', organization: '440000', role: 'LEADER' },
  reporter: { title: '广州市局承办人', organization: '440100', role: 'REPORTER' },
};

const begun: readonly Step<Who>[] = [
  ...planIssued('2026-03-02 09:00', 'supervisor', notice, { point: [0, 0] }),
  {
    actor: 'supervisor',
    says: '下达：广州市局牵头，六月底前完成',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$point'],
      organizations: [{ organizationId: '@440100', role: 'LEAD', dueOn: '2026-06-30' }],
    },
    names: { task: ['assignment', 'assignments.0'] },
  },
  { actor: 'reporter', says: '签收', does: 'acknowledgeAssignment', on: 'task' },
];

const extended: readonly Step<Who>[] = [
  {
    at: '2026-06-20 10:00',
    actor: 'reporter',
    says: '报送进展 60%',
    does: 'submitProgressReport',
    input: { assignmentId: '$task', percent: 60, summary: '完成测试项目十八项。' },
    stands: { task: { status: 'IN_PROGRESS', light: 'YELLOW' } },
  },
  {
    at: '2026-06-25 10:00',
    actor: 'reporter',
    says: '到期前申请延期到八月底',
    does: 'requestChange',
    input: {
      assignmentId: '$task',
      kind: 'EXTENSION',
      dueOn: '2026-08-31',
      reason: '设备招标流标，需重新组织。',
      progress: '完成十八项，其余十二项待设备到位。',
    },
    names: { request: ['change', 'changeRequest'] },
    stands: { request: { status: 'REQUESTED', waitingDays: 0 }, task: { dueOn: '2026-06-30' } },
  },
  {
    at: '2026-07-02 10:00',
    actor: 'reporter',
    says: '原期限已过，申请还在等待审批：不亮红灯，同类申请不能再提',
    does: 'requestChange',
    input: {
      assignmentId: '$task',
      kind: 'EXTENSION',
      dueOn: '2026-08-31',
      reason: '催办',
      progress: '同前',
    },
    refused: ['CONFLICT', 'alreadyRequested'],
    stands: {
      request: { status: 'REQUESTED', waitingDays: 7 },
      task: { light: 'YELLOW', waiting: { organizationDays: 115, superiorDays: 7 } },
    },
  },
  {
    at: '2026-07-03 10:00',
    actor: 'leader',
    says: '批准延期',
    does: 'decideChangeRequest',
    on: 'request',
    input: { decision: 'APPROVE', comment: '同意，请抓紧实施。' },
    stands: {
      request: { status: 'APPROVED', waitingDays: 8 },
      task: { status: 'IN_PROGRESS', dueOn: '2026-08-31', light: 'GREEN' },
    },
    overview: { changesToDecide: 0 },
  },
];

const completed: readonly Step<Who>[] = [
  {
    at: '2026-07-28 10:00',
    actor: 'reporter',
    says: '报送进展 85%',
    does: 'submitProgressReport',
    input: { assignmentId: '$task', percent: 85, summary: '设备到位，完成二十六项。' },
    names: { report: ['report', 'progressReport'] },
    stands: { task: { percent: 85, light: 'GREEN' } },
  },
  {
    at: '2026-07-30 10:00',
    actor: 'leader',
    says: '退回：缺少验收记录',
    does: 'reviewProgressReport',
    on: 'report',
    input: { decision: 'RETURN', comment: '缺少验收记录，请补充后重报。' },
    // What stands is 60 percent: 20 points behind since 26 July.
    stands: { report: { status: 'RETURNED' }, task: { percent: 60, light: 'YELLOW' } },
  },
  {
    at: '2026-08-01 10:00',
    actor: 'reporter',
    says: '补充验收记录后重报',
    does: 'submitProgressReport',
    input: { assignmentId: '$task', percent: 85, summary: '完成二十六项，附验收记录。' },
    names: { again: ['report', 'progressReport'] },
    stands: { task: { percent: 85, light: 'GREEN' } },
  },
  {
    actor: 'leader',
    says: '审核通过',
    does: 'reviewProgressReport',
    on: 'again',
    input: { decision: 'ACCEPT' },
    stands: { again: { status: 'ACCEPTED' } },
  },
  {
    at: '2026-08-25 10:00',
    actor: 'reporter',
    says: '申请办结',
    does: 'completeAssignment',
    on: 'task',
    input: { summary: '三十项全部完成。' },
    stands: { task: { status: 'COMPLETION_CLAIMED', light: 'GREEN' } },
  },
  {
    at: '2026-08-27 10:00',
    actor: 'supervisor',
    says: '退回办结申请：材料不全',
    does: 'confirmCompletion',
    on: 'task',
    input: { decision: 'RETURN', comment: '缺四项的验收报告。' },
    stands: { task: { status: 'IN_PROGRESS', percent: 85, light: 'GREEN' } },
  },
  {
    at: '2026-08-30 10:00',
    actor: 'reporter',
    says: '补齐材料，再次申请办结',
    does: 'completeAssignment',
    on: 'task',
    input: { summary: '三十项全部完成，验收报告齐全。' },
    stands: { task: { status: 'COMPLETION_CLAIMED', light: 'GREEN' } },
  },
  {
    at: '2026-09-05 10:00',
    actor: 'leader',
    says: '确认办结：期限虽过，等待的六天是省局的',
    does: 'confirmCompletion',
    on: 'task',
    input: { decision: 'CONFIRM' },
    stands: {
      // 187 days in all; the province had 8 for the extension, 2 and 6 for the claims.
      task: {
        status: 'COMPLETED',
        percent: 100,
        light: 'GREEN',
        waiting: { organizationDays: 171, superiorDays: 16 },
      },
    },
  },
];

/** A city that extends, is returned, resubmits and completes. */
export const extension: Story<Who> = {
  title: '延期、退回、重报、办结',
  actors,
  steps: [...begun, ...extended, ...completed],
};
