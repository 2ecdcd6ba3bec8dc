import { notice } from '../harness/plan.ts';
import { planIssued } from './plan-issued.ts';
import type { Actor, Step, Story } from './story.ts';

type Who = 'supervisor' | 'office' | 'city' | 'county' | 'sibling';

const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  office: { title: '省局办公室', organization: '440000', role: 'EDITOR' },
  city: { title: '广州市局承办人', organization: '440100', role: 'REPORTER' },
  county: { title: '天河区局承办人', organization: '440106', role: 'REPORTER' },
  sibling: { title: '深圳市局承办人', organization: '440300', role: 'REPORTER' },
};

const title = '商场电梯多次困人';
const raised = {
  ...{ source: 'HOTLINE', channel: '工单 0301', raisedOn: '2026-03-01', severity: 'ORDINARY' },
  ...{ placeId: '@440106', placeNote: '体育东路某商场', subjectId: '%特种设备', workItemIds: ['$point'] },
};
const person = { name: '张小明', phone: '13800001234', address: '体育东路1号' };
const masked = { name: '张**', phone: '138****1234', hasAddress: true };

const recorded: readonly Step<Who>[] = [
  ...planIssued('2026-03-02 09:00', 'supervisor', notice, { point: [0, 0] }),
  {
    actor: 'office',
    says: '正文里写了手机号，不收：反映人另行登记',
    does: 'recordPublicConcern',
    input: { ...raised, title, text: '电梯三次停在楼层之间，请回电 13800001234。', person },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'office',
    says: '登记热线反映，反映人单独存放',
    does: 'recordPublicConcern',
    input: { ...raised, title, text: '近两周电梯三次停在楼层之间，维保单位每次只是重新启动。', person },
    names: { concern: ['concern', 'publicConcern'] },
    stands: {
      concern: {
        ...{ status: 'RECORDED', organization: { shortName: '省局' }, workItems: [{ number: 1 }] },
        ...{ person: masked, personReadable: false },
      },
    },
    seen: { office: { concern: { personReadable: true, person: masked } }, city: { concern: null } },
  },
  {
    actor: 'office',
    says: '又一人反映同一部电梯，并入前一件',
    does: 'recordPublicConcern',
    input: {
      ...{ ...raised, channel: '工单 0302', repeatOfId: '$concern' },
      ...{ title: '电梯又困人', text: '同一商场的电梯又困人了，两周内已经三次。' },
    },
    names: { repeat: ['concern', 'publicConcern'] },
    stands: { repeat: { status: 'MERGED', mergedInto: { title } }, concern: { repeatCount: 1 } },
  },
];

const assigned: readonly Step<Who>[] = [
  {
    actor: 'office',
    says: '交办广州市局，一般事项十个工作日',
    does: 'assignPublicConcern',
    on: 'concern',
    input: { organizationId: '@440100' },
    stands: {
      concern: { status: 'ASSIGNED', dueOn: '2026-03-16', organization: { shortName: '广州市局' } },
    },
    heard: { city: [`广东省质量技术监督局交办群众反映，请于2026年3月16日前答复：${title}`], sibling: [] },
    seen: {
      city: { concern: { person: masked, personReadable: true } },
      county: { concern: null },
      sibling: { concern: null, repeat: null },
    },
    asked: [
      {
        by: 'sibling',
        query: '{ publicConcerns { totalCount } }',
        says: { publicConcerns: { totalCount: 0 } },
      },
      {
        by: 'sibling',
        query: '{ search(text: "电梯") { groups { kind } } }',
        says: { search: { groups: [] } },
      },
    ],
  },
  {
    actor: 'city',
    says: '承办单位需要联系反映人，读取全部信息并留痕',
    does: 'revealConcernPerson',
    input: { id: '$concern' },
    answers: { person },
  },
  {
    actor: 'sibling',
    says: '兄弟市局读不到反映人，如同没有这一件',
    does: 'revealConcernPerson',
    input: { id: '$concern' },
    refused: ['NOT_FOUND'],
  },
  {
    actor: 'supervisor',
    says: '不经办的人也读不到',
    does: 'revealConcernPerson',
    input: { id: '$concern' },
    refused: ['FORBIDDEN'],
  },
  {
    at: '2026-03-03 09:00',
    actor: 'city',
    says: '转交天河区局，提前三天',
    does: 'assignPublicConcern',
    on: 'concern',
    input: { organizationId: '@440106', dueOn: '2026-03-13', comment: '请到现场核查。' },
    stands: { concern: { dueOn: '2026-03-13', organization: { shortName: '天河区局' } } },
    seen: { county: { concern: { person: masked } }, sibling: { concern: null } },
  },
];

const answered: readonly Step<Who>[] = [
  {
    at: '2026-03-11 15:00',
    actor: 'county',
    says: '答复',
    does: 'answerPublicConcern',
    on: 'concern',
    input: { answer: '已责令停用检修。' },
    stands: { concern: { status: 'ANSWERED' } },
    heard: { office: [`广州市天河区质量技术监督局答复了群众反映，请审核：${title}`] },
  },
  {
    actor: 'office',
    says: '退回：没有写明责任单位；至少再给三个工作日',
    does: 'reviewPublicConcern',
    on: 'concern',
    input: { decision: 'RETURN', comment: '请写明责任单位。' },
    stands: { concern: { status: 'ASSIGNED', dueOn: '2026-03-16' } },
  },
  {
    at: '2026-03-13 10:00',
    actor: 'county',
    says: '补充后再次答复',
    does: 'answerPublicConcern',
    on: 'concern',
    input: { answer: '维保单位已立案查处，电梯更换部件后复检合格。' },
  },
  {
    actor: 'office',
    says: '审核通过',
    does: 'reviewPublicConcern',
    on: 'concern',
    input: { decision: 'ACCEPT' },
    stands: { concern: { status: 'ACCEPTED' } },
  },
  {
    actor: 'supervisor',
    says: '由此下达任务：广州市局排查商场电梯',
    does: 'assignWorkItems',
    input: {
      workItemIds: ['$point'],
      organizations: [{ organizationId: '@440100', role: 'LEAD', dueOn: '2026-06-30' }],
      publicConcernId: '$concern',
    },
    names: { task: ['assignment', 'assignments.0'] },
    stands: {
      concern: { taskCount: 1, assignments: [{ workItem: { number: 1 } }] },
      task: { status: 'PENDING' },
    },
  },
  {
    at: '2026-03-16 09:00',
    actor: 'office',
    says: '回访反映人，满意，办结',
    does: 'closePublicConcern',
    on: 'concern',
    input: { satisfaction: 'SATISFIED', comment: '电话回访。' },
    stands: {
      concern: {
        ...{ status: 'CLOSED', satisfaction: 'SATISFIED' },
        answer: '维保单位已立案查处，电梯更换部件后复检合格。',
        steps: [
          { action: 'ASSIGN' },
          { action: 'ASSIGN', text: '请到现场核查。' },
          { action: 'ANSWER', text: '已责令停用检修。' },
          { action: 'RETURN', text: '请写明责任单位。' },
          { action: 'ANSWER' },
          { action: 'ACCEPT' },
          { action: 'FOLLOW' },
          { action: 'CLOSE', text: '电话回访。' },
        ],
      },
    },
  },
];

const analysis = `{ concernAnalysis(filter: { from: "2026-01-01", to: "2026-03-31", unit: MONTH }, by: SUBJECT) {
  lines { key name raised repeats settled satisfied counts } total { raised } } }`;
const rows = `query($subject: ID!) { publicConcerns(filter: { concernSubjectId: $subject, raisedFrom: "2026-03-01",
  raisedTo: "2026-03-31" }) { totalCount nodes { title status } } }`;

const analysed: readonly Step<Who>[] = [
  {
    actor: 'office',
    says: '季度分析：按类别、按月，直到每一件；又有一件食品反映刚登记',
    does: 'recordPublicConcern',
    input: {
      ...{ ...raised, raisedOn: '2026-03-15', placeId: '@440305', subjectId: '%食品安全', workItemIds: [] },
      ...{ title: '糕点发霉', text: '超市出售的糕点发霉。' },
    },
    names: { food: ['concern', 'publicConcern'] },
    asked: [
      {
        by: 'office',
        query: analysis,
        says: {
          concernAnalysis: {
            lines: [
              { name: '特种设备', raised: 2, repeats: 1, settled: 1, satisfied: 1, counts: [0, 0, 2] },
              { name: '食品安全', raised: 1, repeats: 0, settled: 0, satisfied: 0, counts: [0, 0, 1] },
            ],
            total: { raised: 3 },
          },
        },
      },
      {
        by: 'office',
        query: rows,
        variables: { subject: '%特种设备' },
        says: {
          publicConcerns: {
            totalCount: 2,
            nodes: [
              { title: '电梯又困人', status: 'MERGED' },
              { title, status: 'CLOSED' },
            ],
          },
        },
      },
      { by: 'city', query: analysis, says: { concernAnalysis: { total: { raised: 1 } } } },
      { by: 'sibling', query: analysis, says: { concernAnalysis: { lines: [], total: { raised: 0 } } } },
    ],
  },
];

/** What two people said of one lift, to the person who was told, the task that followed, and the quarter's figures. */
export const publicConcernStory: Story<Who> = {
  title: '群众反映从登记到回访',
  actors,
  steps: [...recorded, ...assigned, ...answered, ...analysed],
};
