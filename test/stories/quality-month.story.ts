import { planIssued } from './plan-issued.ts';
import { counted, figures, measured, notice, of, untied } from './quality-month.points.ts';
import { actors, told, type Who } from './quality-month.release.ts';
import type { Step, Story } from './story.ts';

const bound = (name: string, measure: string): Step<Who> => ({
  actor: 'supervisor',
  says: `要点按系统统计考量：${measure}`,
  does: 'bindMeasure',
  input: { workItemId: `$${name}`, measure, startsOn: '2026-01-01' },
});

const prepared: readonly Step<Who>[] = [
  ...planIssued('2026-03-02 09:00', 'supervisor', notice, {
    themes: [0, 0],
    releases: [0, 1],
    information: [0, 2],
    incidents: [0, 3],
  }),
  bound('themes', 'THEMED_ACTIVITIES'),
  bound('themes', 'EVENTS_HELD'),
  bound('themes', 'MEDIA_ADOPTIONS'),
  bound('releases', 'RELEASES_PASSED'),
  bound('information', 'INFORMATION_ADOPTIONS'),
  {
    ...bound('incidents', 'URGENT_IN_TIME'),
    asked: [
      { by: 'supervisor', query: measured, variables: of('themes'), says: figures([0, 0, 0]) },
      { by: 'supervisor', query: measured, variables: of('incidents'), says: figures([null]) },
    ],
  },
];

const planned: readonly Step<Who>[] = [
  {
    at: '2026-07-20 09:00',
    actor: 'office',
    says: '策划质量月活动，邀请两市',
    does: 'createPublicityActivity',
    input: {
      ...{ title: '质量月集中宣传', theme: '人人重视质量', occasionId: '&质量月' },
      ...{ startsOn: '2026-09-01', endsOn: '2026-09-30', workItemIds: ['$themes'] },
      content: '省局设主会场，各市分级举办。',
      steps: [{ title: '印发方案', dueOn: '2026-08-10' }],
      organizationIds: ['@440100', '@440300'],
    },
    names: { activity: ['activity', 'publicityActivity'] },
    stands: {
      activity: { status: 'PLANNED', totals: { units: 3, answered: 1 }, workItems: [{ number: 1 }] },
      themes: { coverage: { activities: 1, submissions: 0, adoptions: 0 } },
    },
    heard: {
      guangzhou: ['广东省质量技术监督局邀请你单位参与宣传活动《质量月集中宣传》（2026年9月1日开始），请确认'],
    },
    seen: {
      shenzhen: { activity: { parts: [{ status: 'INVITED', organization: { shortName: '深圳市局' } }] } },
    },
  },
  {
    actor: 'guangzhou',
    says: '广州参加',
    does: 'answerActivityInvitation',
    on: 'activity/广州市局',
    input: { join: true, note: '在天河设分会场。' },
  },
  {
    actor: 'shenzhen',
    says: '深圳不参加，没有写理由',
    does: 'answerActivityInvitation',
    on: 'activity/深圳市局',
    input: { join: false },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'shenzhen',
    says: '深圳说明理由',
    does: 'answerActivityInvitation',
    on: 'activity/深圳市局',
    input: { join: false, note: '与高交会冲突。' },
    stands: { activity: { totals: { answered: 3, declined: 1 } } },
  },
  {
    at: '2026-08-10 09:00',
    actor: 'office',
    says: '方案已印发',
    does: 'markActivityStep',
    on: 'activity',
    input: { step: 0, doneOn: '2026-08-10' },
    stands: { activity: { steps: [{ title: '印发方案', doneOn: '2026-08-10' }] } },
  },
];

const held: readonly Step<Who>[] = [
  {
    at: '2026-09-12 18:00',
    actor: 'guangzhou',
    says: '报送本单位情况',
    does: 'reportActivityPart',
    on: 'activity/广州市局',
    input: { events: 3, people: 1200, materials: 800, summary: '进社区三场。' },
    stands: {
      activity: { status: 'UNDER_WAY', totals: { reported: 1, events: 3, people: 1200, materials: 800 } },
    },
    asked: [{ by: 'supervisor', query: measured, variables: of('themes'), says: figures([1, 3, 0]) }],
  },
  {
    actor: 'guangzhou',
    says: '报送稿件，没有挂要点',
    does: 'submitSubmission',
    input: {
      ...{ kind: 'ROUTINE', title: '质量月走进社区', body: '九月十二日，质量月咨询活动走进三个社区。' },
      ...{ occurredAt: '2026-09-12T09:00:00+08:00', workItemIds: [] },
    },
    names: { piece: ['piece', 'submission'] },
    asked: [
      {
        by: 'office',
        query: counted,
        variables: { plan: '$plan' },
        says: untied(1),
      },
    ],
  },
  {
    actor: 'cityLeader',
    says: '本单位审核同意',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'PASS' },
  },
  {
    actor: 'office',
    says: '省局审核通过',
    does: 'reviewSubmission',
    on: 'piece',
    input: { decision: 'ACCEPT' },
    stands: { piece: { status: 'ACCEPTED' } },
  },
  {
    actor: 'office',
    says: '补挂到主题宣传要点',
    does: 'tieSubmission',
    on: 'piece',
    input: { workItemIds: ['$themes'] },
    stands: { themes: { coverage: { activities: 1, submissions: 1, adoptions: 0 } } },
    asked: [
      {
        by: 'office',
        query: counted,
        variables: { plan: '$plan' },
        says: untied(0),
      },
    ],
  },
  {
    actor: 'leader',
    says: '保密审查通过',
    does: 'reviewSecrecy',
    on: 'piece',
    input: { outcome: 'PASSED', opinion: '可以公开。' },
  },
  {
    at: '2026-09-15 10:00',
    actor: 'office',
    says: '日报刊登',
    does: 'recordAdoption',
    on: 'piece',
    input: { channel: '南方日报', kind: 'NEWSPAPER', level: 'PROVINCE', adoptedOn: '2026-09-14' },
    asked: [{ by: 'supervisor', query: measured, variables: of('themes'), says: figures([1, 3, 1]) }],
  },
  {
    actor: 'office',
    says: '政务信息采用',
    does: 'recordAdoption',
    on: 'piece',
    input: { channel: '省局政务信息', kind: 'BULLETIN', level: 'PROVINCE', adoptedOn: '2026-09-15' },
    stands: { themes: { coverage: { activities: 1, submissions: 1, adoptions: 2 } } },
    asked: [{ by: 'supervisor', query: measured, variables: of('information'), says: figures([1]) }],
  },
  {
    at: '2026-09-16 10:00',
    actor: 'guangzhou',
    says: '现场突发情况，一小时内报送紧急信息',
    does: 'submitSubmission',
    input: {
      ...{ kind: 'URGENT', title: '咨询活动现场展架倒塌', body: '展架被风吹倒，无人受伤。' },
      ...{ occurredAt: '2026-09-16T09:10:00+08:00', workItemIds: ['$incidents'] },
    },
    asked: [{ by: 'supervisor', query: measured, variables: of('incidents'), says: figures([100]) }],
  },
];

const summarised: readonly Step<Who>[] = [
  {
    at: '2026-09-30 09:00',
    actor: 'office',
    says: '活动还没结束，不能总结',
    does: 'summarisePublicityActivity',
    on: 'activity',
    input: { summary: '略' },
    refused: ['WRONG_STATE'],
  },
  {
    at: '2026-10-08 09:00',
    actor: 'guangzhou',
    says: '更正场次：月底又办了一场',
    does: 'reportActivityPart',
    on: 'activity/广州市局',
    input: { events: 4, people: 1500, materials: 900, summary: '进社区三场、进校园一场。' },
  },
  {
    actor: 'office',
    says: '总结',
    does: 'summarisePublicityActivity',
    on: 'activity',
    input: { summary: '全省共举办四场，覆盖一千五百人。' },
    stands: {
      activity: {
        ...{ status: 'SUMMARISED', summary: '全省共举办四场，覆盖一千五百人。' },
        totals: { units: 2, answered: 3, reported: 1, declined: 1, events: 4, people: 1500, materials: 900 },
      },
    },
    seen: { shenzhen: { activity: { parts: [{ status: 'DECLINED' }] } } },
    asked: [
      { by: 'supervisor', query: measured, variables: of('themes'), says: figures([1, 4, 1]) },
      { by: 'shenzhen', query: measured, variables: of('themes'), says: figures([0, 0, 0]) },
    ],
  },
  {
    actor: 'guangzhou',
    says: '总结之后不再改',
    does: 'reportActivityPart',
    on: 'activity/广州市局',
    input: { events: 9, people: 1, materials: 1, summary: '迟了。' },
    refused: ['WRONG_STATE', 'activityClosed'],
  },
];

/** Quality month from the plan to the summary, and the points about publicity that its figures move. */
export const qualityMonthStory: Story<Who> = {
  title: '质量月活动与宣传要点的统计',
  actors,
  steps: [...prepared, ...planned, ...held, ...told, ...summarised],
};
