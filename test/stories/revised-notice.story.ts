import { notice, revisedNotice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who = 'supervisor' | 'guangzhou' | 'shenzhen';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  guangzhou: { title: '广州市局承办人', organization: '440100', role: 'REPORTER' },
  shenzhen: { title: '深圳市局承办人', organization: '440300', role: 'REPORTER' },
};

const begun: readonly Step<Who>[] = [
  ...planIssued('2026-03-02 09:00', 'supervisor', notice, {
    point: [0, 0],
    publicity: [1, 0],
    statistics: [1, 1],
  }),
  {
    actor: 'supervisor',
    says: '第 1 项下达给广州，年底完成',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$point'],
      organizations: [{ organizationId: '@440100', role: 'LEAD', dueOn: '2026-12-31' }],
    },
    names: { task: ['assignment', 'assignments.0'] },
  },
  {
    actor: 'supervisor',
    says: '第 4 项下达给深圳，十一月底完成',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$statistics'],
      organizations: [{ organizationId: '@440300', role: 'LEAD', dueOn: '2026-11-30' }],
    },
    names: { dropped: ['assignment', 'assignments.0'] },
  },
  { actor: 'guangzhou', says: '签收', does: 'acknowledgeAssignment', on: 'task' },
  { actor: 'shenzhen', says: '签收', does: 'acknowledgeAssignment', on: 'dropped' },
  {
    at: '2026-06-30 10:00',
    actor: 'guangzhou',
    says: '报送进展 50%',
    does: 'submitProgressReport',
    input: { assignmentId: '$task', percent: 50, summary: '完成测试项目十五项。' },
    stands: { task: { status: 'IN_PROGRESS', percent: 50, light: 'GREEN', dueOn: '2026-12-31' } },
  },
];

const untouched = { status: 'IN_PROGRESS', percent: 50, light: 'GREEN', dueOn: '2026-12-31' };

const revised: readonly Step<Who>[] = [
  {
    at: '2026-07-03 10:00',
    actor: 'supervisor',
    says: '导入修订通知：第 1 项由 30 项提高到 50 项，新增一项，撤销统计一项',
    does: 'createPlanRevision',
    input: { workPlanId: '$plan', text: revisedNotice, reason: '上级任务调整' },
    names: { revision: ['revision', 'planRevision'] },
    stands: {
      revision: {
        status: 'DRAFT',
        number: 1,
        changeCounts: [
          { kind: 'CHANGED', count: 1 },
          { kind: 'ADDED', count: 1 },
          { kind: 'REMOVED', count: 1 },
          { kind: 'MOVED', count: 2 },
          { kind: 'UNCHANGED', count: 0 },
        ],
        affectedAssignments: { totalCount: 2 },
        changes: [
          {
            kind: 'CHANGED',
            number: 1,
            before: { number: 1 },
            segments: [
              { kind: 'SAME', text: '开展质量测试\n全年完成测试项目' },
              { kind: 'REMOVED', text: '30' },
              { kind: 'ADDED', text: '50' },
              { kind: 'SAME', text: '项以上。' },
            ],
            targetChanges: [{ before: { value: 30 }, after: { value: 50 } }],
          },
          {
            kind: 'ADDED',
            number: 2,
            before: null,
            workItem: null,
            segments: [{ kind: 'ADDED', text: '开展重点检查\n对重点企业组织检查，查处违法行为。' }],
          },
          { kind: 'MOVED', number: 3, before: { number: 2 } },
          {
            kind: 'REMOVED',
            number: 4,
            before: { number: 4 },
            segments: [{ kind: 'REMOVED', text: '做好测试统计\n按时报送统计数据。' }],
          },
          { kind: 'MOVED', number: 4, before: { number: 3 } },
        ],
      },
      point: { requirement: '全年完成测试项目30项以上。' },
      statistics: { withdrawnOn: null },
    },
  },
  {
    actor: 'supervisor',
    says: '下发修订：要点变了，在办任务不变，承办单位各自得到通知',
    does: 'issuePlanRevision',
    on: 'revision',
    names: { inspection: ['item', 'planRevision.changes.1.workItem'] },
    stands: {
      revision: { status: 'ISSUED' },
      point: { number: 1, requirement: '全年完成测试项目50项以上。', withdrawnOn: null, percent: 50 },
      publicity: { number: 4, withdrawnOn: null },
      statistics: { number: 4, withdrawnOn: '2026-07-03' },
      inspection: { number: 2, requirement: '对重点企业组织检查，查处违法行为。', withdrawnOn: null },
      task: untouched,
      dropped: { status: 'IN_PROGRESS', percent: 0, dueOn: '2026-11-30' },
    },
    heard: {
      guangzhou: [
        '工作要点已修订：2026年全省测试工作要点（1）',
        '广东省质量技术监督局下达了 1 项任务（第 1 项），最早2026年12月31日到期',
      ],
      shenzhen: [
        '工作要点已修订：2026年全省测试工作要点（4）',
        '广东省质量技术监督局下达了 1 项任务（第 4 项），最早2026年11月30日到期',
      ],
    },
    onDays: {
      point: {
        '2026-07-02': {
          percent: 50,
          wording: { requirement: '全年完成测试项目30项以上。', targets: [{ value: 30, unit: '项' }] },
        },
        '2026-07-03': {
          percent: 50,
          wording: { requirement: '全年完成测试项目50项以上。', targets: [{ value: 50, unit: '项' }] },
        },
      },
      publicity: { '2026-07-02': { wording: { number: 3 } }, '2026-07-03': { wording: { number: 4 } } },
      inspection: {
        '2026-07-02': { wording: null },
        '2026-07-03': { wording: { number: 2, requirement: '对重点企业组织检查，查处违法行为。' } },
      },
    },
  },
  {
    actor: 'supervisor',
    says: '已撤销的要点不能再下达',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$statistics'],
      organizations: [{ organizationId: '@440100', role: 'LEAD', dueOn: '2026-12-31' }],
    },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'supervisor',
    says: '新增的要点下达给广州',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$inspection'],
      organizations: [{ organizationId: '@440100', role: 'LEAD', dueOn: '2026-10-31' }],
    },
    names: { inspecting: ['assignment', 'assignments.0'] },
    stands: { inspecting: { status: 'PENDING', percent: 0, light: 'GREEN', dueOn: '2026-10-31' } },
  },
  {
    actor: 'shenzhen',
    says: '要点已撤销，深圳申请撤销任务',
    does: 'requestChange',
    input: { assignmentId: '$dropped', kind: 'CANCELLATION', reason: '修订通知已撤销该要点' },
    names: { request: ['change', 'changeRequest'] },
  },
  {
    at: '2026-07-06 10:00',
    actor: 'supervisor',
    says: '省局同意',
    does: 'decideChangeRequest',
    on: 'request',
    input: { decision: 'APPROVE' },
    stands: {
      dropped: { status: 'CANCELLED' },
      task: untouched,
      revision: { affectedAssignments: { totalCount: 1 } },
    },
  },
];

export const revisedNoticeStory: Story<Who> = {
  title: '年中修订通知：逐句比对，在办任务不动，撤销的要点由单位逐项处理',
  actors,
  steps: [...begun, ...revised],
};
