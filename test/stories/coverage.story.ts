import { notice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who = 'supervisor' | 'officer' | 'head' | 'leader' | 'office' | 'unitLiaison';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  officer: { title: '省局处室经办人', organization: '440000-office', role: 'REPORTER' },
  head: { title: '处室负责人', organization: '440000-office', role: 'LEADER' },
  leader: { title: '省局分管领导', organization: '440000', role: 'LEADER' },
  office: { title: '省局办公室', organization: '440000', role: 'EDITOR' },
  unitLiaison: { title: '广州市局联络员', organization: '440100', role: 'LIAISON' },
};

const form = {
  department: '宣传科',
  title: '质量月启动仪式',
  content: '质量月启动仪式和企业质量承诺。',
  startsAt: '2026-09-01T09:00:00+08:00',
  contact: { name: '赵经办', post: '主任科员', officePhone: '020-81234567', mobile: '13800000001' },
  media: ['TV', 'NEWSPAPER'],
};

const asked: readonly Step<Who>[] = [
  ...planIssued('2026-08-03 09:00', 'supervisor', notice, { point: [1, 0] }),
  {
    at: '2026-08-17 09:00',
    actor: 'officer',
    says: '填写宣传报道申报单，对应第 3 项要点',
    does: 'requestCoverage',
    input: { ...form, workItemIds: ['$point'] },
    names: { request: ['coverage', 'coverageRequest'] },
    stands: { request: { status: 'AWAITING_HEAD', workItems: [{ number: 3 }] } },
  },
  {
    actor: 'leader',
    says: '部门负责人未签，分管领导不能先签',
    does: 'signCoverageRequest',
    on: 'request',
    input: { decision: 'SIGN' },
    refused: ['FORBIDDEN'],
  },
  {
    at: '2026-08-17 10:00',
    actor: 'head',
    says: '部门负责人签字',
    does: 'signCoverageRequest',
    on: 'request',
    input: { decision: 'SIGN', comment: '同意申报。' },
    stands: { request: { status: 'AWAITING_LEADER' } },
  },
  {
    at: '2026-08-18 10:00',
    actor: 'leader',
    says: '分管领导退回：没有写明企业名单',
    does: 'signCoverageRequest',
    on: 'request',
    input: { decision: 'RETURN', comment: '请写明参加企业。' },
    stands: { request: { status: 'RETURNED', round: 1 } },
  },
  {
    at: '2026-08-19 09:00',
    actor: 'officer',
    says: '补充后重报，重新签批',
    does: 'resubmitCoverageRequest',
    on: 'request',
    input: { ...form, content: '质量月启动仪式，二十家企业作质量承诺。', workItemIds: ['$point'] },
    stands: { request: { status: 'AWAITING_HEAD', round: 2 } },
  },
  { actor: 'head', says: '签字', does: 'signCoverageRequest', on: 'request', input: { decision: 'SIGN' } },
  { actor: 'leader', says: '签批', does: 'signCoverageRequest', on: 'request', input: { decision: 'SIGN' } },
  {
    actor: 'office',
    says: '办公室签署意见',
    does: 'signCoverageRequest',
    on: 'request',
    input: { decision: 'SIGN', comment: '联系省电视台。' },
    stands: {
      request: {
        status: 'APPROVED',
        signatures: [
          { round: 1, step: 'HEAD', decision: 'SIGN' },
          { round: 1, step: 'LEADER', decision: 'RETURN' },
          { round: 2, step: 'HEAD', decision: 'SIGN' },
          { round: 2, step: 'LEADER', decision: 'SIGN' },
          { round: 2, step: 'OFFICE', decision: 'SIGN' },
        ],
      },
    },
  },
];

const helped: readonly Step<Who>[] = [
  {
    at: '2026-08-20 09:00',
    actor: 'office',
    says: '向广州市局下发协助宣传报道通知单',
    does: 'issueAssistanceNotice',
    input: {
      organizationId: '@440100',
      coverageRequestId: '$request',
      title: '质量月专题报道',
      mediaName: '省电视台',
      mediaKind: 'TV',
      journalist: '钱记者',
      journalistPhone: '13900000002',
      content: '启动仪式现场和承诺企业。',
      assistance: '安排两家企业接受采访。',
      opinion: '请妥善安排，按时反馈。',
      startsAt: form.startsAt,
      feedbackDueOn: '2026-09-04',
      workItemIds: ['$point'],
    },
    names: { notice: ['notice', 'assistanceNotice'] },
    stands: {
      notice: { status: 'ISSUED' },
      request: { status: 'HANDLED', assistanceNotices: [{ status: 'ISSUED' }] },
    },
    heard: {
      unitLiaison: ['广东省质量技术监督局通知你单位协助省电视台采访报道，2026年9月4日前反馈：质量月专题报道'],
    },
  },
  {
    at: '2026-08-24 09:00',
    actor: 'unitLiaison',
    says: '安排落实接待和企业',
    does: 'arrangeAssistance',
    on: 'notice',
    input: { name: '孙接待', post: '科长', phone: '020-81234569', place: '黄埔区两家企业' },
    stands: { notice: { status: 'ARRANGED', arrangement: { name: '孙接待' } } },
  },
  {
    actor: 'unitLiaison',
    says: '采访未进行，不能反馈',
    does: 'reportAssistance',
    on: 'notice',
    input: { feedback: '已播出。' },
    refused: ['WRONG_STATE', 'visitAhead'],
  },
  {
    at: '2026-09-03 09:00',
    actor: 'unitLiaison',
    says: '反馈宣传情况',
    does: 'reportAssistance',
    on: 'notice',
    input: { feedback: '九月二日晚间新闻播出，时长两分钟。', appearedOn: '2026-09-02' },
    stands: { notice: { status: 'REPORTED', overdue: false } },
    heard: {
      office: [
        '广州市质量技术监督局反馈了宣传情况，请确认：质量月专题报道',
        '广州市质量技术监督局已安排落实协助采访：质量月专题报道',
        '广东省质量技术监督局办公室申报宣传报道，请签署意见：质量月启动仪式',
      ],
    },
  },
  {
    actor: 'office',
    says: '确认办结',
    does: 'reviewAssistance',
    on: 'notice',
    input: { decision: 'ACCEPT', comment: '效果好。' },
    stands: {
      notice: { status: 'CLOSED', feedback: '九月二日晚间新闻播出，时长两分钟。' },
      request: { status: 'HANDLED', assistanceNotices: [{ status: 'CLOSED' }] },
    },
  },
];

/** A coverage request, returned once, to the assistance notice, to the feedback. */
export const coverageStory: Story<Who> = {
  title: '宣传报道申报、协助通知、反馈',
  actors,
  steps: [...asked, ...helped],
};
