import { notice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who = 'supervisor' | 'office' | 'drafter' | 'leader' | 'city';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  office: { title: '省局办公室', organization: '440000', role: 'EDITOR' },
  drafter: { title: '省局处室起草人', organization: '440000-office', role: 'REPORTER' },
  leader: { title: '省局新闻发布领导小组', organization: '440000', role: 'LEADER' },
  city: { title: '广州市局办公室', organization: '440100', role: 'EDITOR' },
};

const text = {
  mode: 'SPECIAL',
  title: '压力容器事故初步情况',
  body: '事故造成两人受伤，设备已经停用，原因正在调查。',
  subjectAreaId: '$area',
  plannedOn: '2026-08-20',
  workItemIds: ['$point'],
};

const prepared: readonly Step<Who>[] = [
  ...planIssued('2026-08-03 09:00', 'supervisor', notice, { point: [1, 0] }),
  {
    actor: 'office',
    says: '采用通用的十三类发布内容',
    does: 'adoptSubjectAreas',
    input: { startsOn: '2026-01-01' },
    names: { area: ['area', 'subjectAreas.7'] },
  },
  {
    actor: 'office',
    says: '登记新闻发言人',
    does: 'createSpokesperson',
    input: { name: '沈发言', title: '办公室主任', phone: '020-81230001', startsOn: '2026-01-01' },
    names: { speaker: ['speaker', 'spokesperson'] },
  },
  {
    at: '2026-08-18 09:00',
    actor: 'drafter',
    says: '事故处室起草特殊发布稿，对应第 3 项要点',
    does: 'draftPressRelease',
    input: text,
    names: { release: ['release', 'pressRelease'] },
    stands: { release: { status: 'DRAFT', chainRevision: 0, stepsLeft: 3, workItems: [{ number: 3 }] } },
  },
  {
    actor: 'drafter',
    says: '报批，文字自此冻结',
    does: 'submitPressRelease',
    on: 'release',
    stands: { release: { status: 'IN_APPROVAL', position: 2, round: 1 } },
    heard: { leader: ['广东省质量技术监督局办公室报批新闻稿，请办理“领导小组初审”：压力容器事故初步情况'] },
  },
  {
    actor: 'office',
    says: '一个环节也没有审，不能发布',
    does: 'publishPressRelease',
    on: 'release',
    input: {
      ...{ releasedAt: '2026-08-18T09:00:00+08:00', form: 'WRITTEN', spokespersonId: '$speaker' },
      ...{ channelIds: [], submissionIds: [] },
    },
    refused: ['WRONG_STATE', 'stepsOpen'],
  },
];

const returned: readonly Step<Who>[] = [
  {
    at: '2026-08-18 10:00',
    actor: 'leader',
    says: '领导小组初审通过',
    does: 'decidePressApproval',
    on: 'release',
    input: { decision: 'PASS', comment: '同意报送。' },
    stands: { release: { status: 'IN_APPROVAL', position: 3 } },
  },
  {
    at: '2026-08-18 15:00',
    actor: 'office',
    says: '政府新闻办退回：数字要与应急部门一致',
    does: 'decidePressApproval',
    on: 'release',
    input: {
      decision: 'RETURN',
      comment: '伤员人数请与应急部门核对。',
      outside: { decidedBy: '省政府新闻办公室', decidedOn: '2026-08-18', replyNumber: '新办复〔2026〕18号' },
    },
    stands: { release: { status: 'RETURNED', round: 1 } },
    heard: {
      drafter: ['新闻稿在“政府新闻办审核”被退回《压力容器事故初步情况》：伤员人数请与应急部门核对。'],
    },
  },
  {
    at: '2026-08-19 09:00',
    actor: 'drafter',
    says: '核对后修改',
    does: 'updatePressRelease',
    on: 'release',
    input: { ...text, body: '事故造成三人受伤，设备已经停用，原因正在调查。' },
  },
  {
    actor: 'drafter',
    says: '重新报批，全部环节重来',
    does: 'submitPressRelease',
    on: 'release',
    stands: { release: { status: 'IN_APPROVAL', position: 2, round: 2, stepsLeft: 3 } },
  },
  {
    actor: 'leader',
    says: '初审通过',
    does: 'decidePressApproval',
    on: 'release',
    input: { decision: 'PASS' },
  },
  {
    actor: 'office',
    says: '新闻办审核通过',
    does: 'decidePressApproval',
    on: 'release',
    input: {
      decision: 'PASS',
      comment: '同意。',
      outside: { decidedBy: '省政府新闻办公室', decidedOn: '2026-08-19', replyNumber: '新办复〔2026〕19号' },
    },
    stands: { release: { status: 'IN_APPROVAL', position: 4, stepsLeft: 1 } },
  },
  {
    actor: 'office',
    says: '分管副省长批准',
    does: 'decidePressApproval',
    on: 'release',
    input: {
      decision: 'PASS',
      comment: '同意发布。',
      outside: { decidedBy: '分管副省长', decidedOn: '2026-08-19' },
    },
    stands: { release: { status: 'APPROVED', stepsLeft: 0 } },
  },
];

const out = {
  releasedAt: '2026-08-20T10:00:00+08:00',
  form: 'CONFERENCE',
  place: '省政府新闻发布厅',
  spokespersonId: '$speaker',
  channelIds: [],
  submissionIds: [],
};

const released: readonly Step<Who>[] = [
  {
    at: '2026-08-20 11:00',
    actor: 'office',
    says: '特殊发布没有登记政府同意，不能发布',
    does: 'publishPressRelease',
    on: 'release',
    input: out,
    refused: ['WRONG_STATE', 'consentMissing'],
  },
  {
    actor: 'office',
    says: '登记省政府领导同意',
    does: 'recordPressConsent',
    on: 'release',
    input: { by: '分管副省长', day: '2026-08-19', reference: '粤府办函〔2026〕88号' },
  },
  {
    actor: 'office',
    says: '登记新闻发布会',
    does: 'publishPressRelease',
    on: 'release',
    input: out,
    stands: {
      release: {
        status: 'RELEASED',
        body: '事故造成三人受伤，设备已经停用，原因正在调查。',
        spokesperson: { name: '沈发言' },
        approvals: [
          { round: 1, step: '科室起草', decision: 'PASS' },
          { round: 1, step: '领导小组初审', decision: 'PASS' },
          { round: 1, step: '政府新闻办审核', decision: 'RETURN', decidedBy: '省政府新闻办公室' },
          { round: 2, step: '科室起草', decision: 'PASS' },
          { round: 2, step: '领导小组初审', decision: 'PASS' },
          { round: 2, step: '政府新闻办审核', decision: 'PASS', replyNumber: '新办复〔2026〕19号' },
          { round: 2, step: '分管副职批准', decision: 'PASS', decidedBy: '分管副省长' },
        ],
      },
    },
  },
  {
    at: '2026-08-21 09:00',
    actor: 'office',
    says: '另一篇报批前已见报，登记违纪发布',
    does: 'recordDiscipline',
    input: {
      ...{ kind: 'UNAPPROVED', organizationId: '@440100', title: '未经批准接受采访' },
      ...{ facts: '记者采访时自行公布抽查结果。', occurredOn: '2026-08-20', place: '某晚报第三版' },
      persons: [{ name: '钱某', post: '科长' }],
    },
    names: { breach: ['breach', 'disciplineRecord'] },
    stands: { breach: { status: 'OPEN', organization: { shortName: '广州市局' } } },
  },
  {
    actor: 'leader',
    says: '作出处理',
    does: 'concludeDiscipline',
    on: 'breach',
    input: { outcome: '责成书面检查，更正报道。' },
    stands: { breach: { status: 'CONCLUDED', outcome: '责成书面检查，更正报道。' } },
  },
];

/** A special release, returned once by the government's press office, to the conference; and a breach of the discipline. */
export const pressStory: Story<Who> = {
  title: '特殊新闻发布，退回一次',
  actors,
  steps: [...prepared, ...returned, ...released],
};
