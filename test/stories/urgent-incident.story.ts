import { notice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who =
  | 'supervisor'
  | 'countyLiaison'
  | 'countyLeader'
  | 'cityEditor'
  | 'provinceEditor'
  | 'provinceLeader';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  countyLiaison: { title: '天河区局联络员', organization: '440106', role: 'LIAISON' },
  countyLeader: { title: '天河区局领导', organization: '440106', role: 'LEADER' },
  cityEditor: { title: '广州市局信息审核员', organization: '440100', role: 'EDITOR' },
  provinceEditor: { title: '省局信息审核员', organization: '440000', role: 'EDITOR' },
  provinceLeader: { title: '省局领导', organization: '440000', role: 'LEADER' },
};

const title = '天河区一充装站发生气瓶泄漏';
const firstText = '六月三日上午，天河区一充装站气瓶泄漏，区局已到场处置。';
const secondText = '六月三日九时十分，天河区一充装站气瓶泄漏，无人员伤亡，区局已到场处置。';

const sentUp: readonly Step<Who>[] = [
  ...planIssued('2026-06-01 09:00', 'supervisor', notice, { point: [1, 0] }),
  {
    at: '2026-06-03 10:30',
    actor: 'countyLiaison',
    says: '事发一小时二十分后报送紧急信息',
    does: 'submitSubmission',
    input: {
      kind: 'URGENT',
      title,
      body: firstText,
      occurredAt: '2026-06-03T09:10:00+08:00',
      workItemIds: ['$point'],
    },
    names: { piece: ['piece', 'submission'] },
    stands: { piece: { status: 'SUBMITTED', late: false, reviewing: { shortName: '天河区局' } } },
    overview: { submissionsToReview: 0 },
    heard: {
      countyLeader: [`广州市天河区质量技术监督局报送的稿件待审核：${title}`],
      cityEditor: [`广州市天河区质量技术监督局报送紧急信息，请即审核：${title}`],
      provinceEditor: [`广州市天河区质量技术监督局报送紧急信息，请即审核：${title}`],
    },
  },
  {
    at: '2026-06-03 10:50',
    actor: 'provinceEditor',
    says: '不等逐级审核，即时退回：没有写明伤亡',
    does: 'reviewSubmission',
    on: 'piece',
    input: {
      decision: 'RETURN',
      comment: '请写明时间和人员伤亡情况。',
      marks: [{ part: 'BODY', start: 0, end: 6, note: '几时几分？' }],
    },
    stands: {
      piece: {
        status: 'RETURNED',
        reviewing: null,
        steps: [{ action: 'RETURN', marks: [{ quote: '六月三日上午' }] }],
      },
    },
    heard: { countyLiaison: [`稿件被退回：${title}（请写明时间和人员伤亡情况。）`] },
  },
  {
    at: '2026-06-03 11:30',
    actor: 'countyLiaison',
    says: '补充后重报；已过两小时，仍以首次报送计时',
    does: 'resubmitSubmission',
    on: 'piece',
    input: { title, body: secondText, workItemIds: ['$point'], comment: '已补充。' },
    stands: {
      piece: { status: 'SUBMITTED', textVersion: 2, late: false, reviewing: { shortName: '天河区局' } },
    },
  },
  {
    actor: 'countyLeader',
    says: '本单位审核同意',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'PASS' },
    stands: { piece: { status: 'SUBMITTED', reviewing: { shortName: '广州市局' } } },
  },
  {
    actor: 'cityEditor',
    says: '市局审核通过',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'ACCEPT' },
    stands: { piece: { status: 'ACCEPTED', accepter: { shortName: '广州市局' } } },
  },
  {
    at: '2026-06-03 15:00',
    actor: 'countyLiaison',
    says: '续报：泄漏已控制',
    does: 'followUpSubmission',
    input: {
      id: '$piece',
      news: '泄漏点已封堵，周边检测正常。',
      measures: '疏散三十人，封存气瓶十二只。',
      closes: false,
    },
    stands: { piece: { followUps: [{ ordinal: 1, closes: false, late: false }], followUpOverdue: false } },
  },
];

const usedAbove: readonly Step<Who>[] = [
  {
    actor: 'cityEditor',
    says: '上报省局',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'FORWARD' },
    stands: { piece: { status: 'FORWARDED', reviewing: { shortName: '省局' } } },
    heard: {
      provinceEditor: [
        `广州市质量技术监督局报送的稿件待审核：${title}`,
        `广州市天河区质量技术监督局续报《${title}》：泄漏点已封堵，周边检测正常。`,
        `广州市天河区质量技术监督局报送紧急信息，请即审核：${title}`,
      ],
    },
  },
  {
    actor: 'cityEditor',
    says: '未经保密审查，不能登记采用',
    does: 'recordAdoption',
    on: 'piece',
    input: { channel: '广州质监信息', kind: 'BULLETIN', level: 'CITY', adoptedOn: '2026-06-03' },
    refused: ['WRONG_STATE', 'secrecyMissing'],
  },
  {
    at: '2026-06-03 16:00',
    actor: 'provinceLeader',
    says: '保密审查通过',
    does: 'reviewSecrecy',
    on: 'piece',
    input: { outcome: 'PASSED', opinion: '不涉密，可以公开。' },
    stands: { piece: { status: 'FORWARDED', secrecy: 'PASSED' } },
  },
  {
    actor: 'provinceEditor',
    says: '省局审核通过',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'ACCEPT' },
    stands: { piece: { status: 'ACCEPTED', accepter: { shortName: '省局' } } },
  },
  {
    actor: 'provinceEditor',
    says: '登记采用：省局政务信息',
    does: 'recordAdoption',
    on: 'piece',
    input: { channel: '省局政务信息', kind: 'BULLETIN', level: 'PROVINCE', adoptedOn: '2026-06-03' },
    stands: {
      piece: { adoptionCount: 1 },
      point: { coverage: { submissions: 1, adoptions: 1, activities: 0 } },
    },
  },
  {
    actor: 'provinceEditor',
    says: '登记领导批示',
    does: 'recordInstruction',
    on: 'piece',
    input: {
      leader: '分管副省长',
      level: 'PROVINCE',
      instructedOn: '2026-06-03',
      text: '请举一反三，开展充装站排查。',
    },
    stands: { piece: { instructions: [{ leader: '分管副省长', assignment: null }] } },
  },
];

const closed: readonly Step<Who>[] = [
  {
    at: '2026-06-04 16:00',
    actor: 'countyLiaison',
    says: '一天多没有续报，迟了',
    does: 'followUpSubmission',
    input: { id: '$piece', news: '充装站停业整顿。', measures: '全区充装站排查完成一半。', closes: false },
    stands: {
      piece: {
        followUps: [
          { ordinal: 1, late: false },
          { ordinal: 2, late: true },
        ],
      },
    },
  },
  {
    at: '2026-06-05 10:00',
    actor: 'countyLiaison',
    says: '终结',
    does: 'followUpSubmission',
    input: { id: '$piece', news: '隐患全部消除。', measures: '复查合格，恢复营业。', closes: true },
    stands: { piece: { matterClosedAt: '2026-06-05T02:00:00Z', followUpOverdue: false } },
  },
  {
    actor: 'countyLiaison',
    says: '终结后不再续报',
    does: 'followUpSubmission',
    input: { id: '$piece', news: '无', measures: '无', closes: false },
    refused: ['WRONG_STATE', 'matterClosed'],
  },
];

/** An urgent incident with follow-ups through three levels: returned once over the levels' heads, used, closed. */
export const urgentIncident: Story<Who> = {
  title: '紧急信息：三级审核、续报、终结',
  actors,
  steps: [...sentUp, ...usedAbove, ...closed],
};
