import type { Who } from './city-honours.actors.ts';
import type { Step } from './story.ts';

const contest = (more: object, prizes: readonly object[]) => ({ noFaults: true, ...more, prizes });
const contests = [
  contest({ name: '区局先进集体', honour: 'ADVANCED_COLLECTIVE', unitClassId: '$centre', minPercent: 100 }, [
    { grade: 'FIRST', count: 1 },
  ]),
  contest({ name: '科室先进集体', honour: 'ADVANCED_COLLECTIVE', level: 'CITY' }, [
    { grade: 'FIRST', count: 1 },
  ]),
  contest({ name: '先进个人', honour: 'ADVANCED_INDIVIDUAL', minPoints: 20 }, [
    { grade: 'UNGRADED', count: 2 },
  ]),
];
const candidates = [
  { contest: 0, grade: 'FIRST', points: 50, organization: { shortName: '天河区局' } },
  { contest: 1, grade: 'FIRST', points: 40, organization: { shortName: '广州市局办公室' } },
  { contest: 2, grade: 'UNGRADED', points: 50, organization: { shortName: '天河区局' } },
  { contest: 2, grade: 'UNGRADED', points: 40, organization: { shortName: '广州市局办公室' } },
];

export const awards: readonly Step<Who>[] = [
  {
    at: '2027-01-15 09:00',
    actor: 'cityOffice',
    says: '从计分明细提名先进集体和个人',
    does: 'createAwardRound',
    input: {
      ...{ year: 2026, title: '2026年度全市信息宣传评选' },
      contests,
    },
    names: { round: ['round', 'awardRound'] },
    // A draft is the city's alone: neither the province nor those who are named see it.
    seen: {
      cityLeader: { round: { status: 'DRAFT', awards: candidates } },
      leader: { round: null },
      tianhe: { round: null },
    },
  },
  { actor: 'cityOffice', says: '报审', does: 'submitAwardRound', on: 'round' },
  {
    actor: 'cityLeader',
    says: '退回修改：名称要写明表彰范围',
    does: 'returnAwardRound',
    on: 'round',
    input: { comment: '名称要写明表彰范围。' },
    seen: { cityOffice: { round: { status: 'DRAFT' } } },
  },
  {
    actor: 'cityOffice',
    says: '改名后再提名',
    does: 'updateAwardRound',
    on: 'round',
    input: {
      title: '2026年度全市区局和科室信息宣传评选',
      contests,
    },
    seen: { cityLeader: { round: { awards: candidates } } },
  },
  { actor: 'cityOffice', says: '再次报审', does: 'submitAwardRound', on: 'round' },
  { actor: 'cityLeader', says: '批准', does: 'approveAwardRound', on: 'round' },
  {
    actor: 'cityOffice',
    says: '公布',
    does: 'publishAwardRound',
    on: 'round',
    stands: { round: { status: 'PUBLISHED', awards: candidates } },
    seen: { tianhe: { round: { awards: candidates } }, shenzhen: { round: null } },
    asked: [
      {
        by: 'tianhe',
        query: `query($organizationId: ID!) { awards(filter: { organizationId: $organizationId, honour: ADVANCED_COLLECTIVE }) { nodes {
          reasons { percent lead adoptions lines { points title submission { title } } } score { points basis { pieces adoptions points } } } } }`,
        variables: { organizationId: '@440106' },
        says: {
          awards: {
            nodes: [
              {
                reasons: {
                  ...{ percent: 250, lead: null, adoptions: 2 },
                  lines: [
                    { points: 40, title: '天河电梯安全进校园', submission: { title: '天河电梯安全进校园' } },
                    { points: 10, title: '天河质量月开放日', submission: { title: '天河质量月开放日' } },
                  ],
                },
                score: { points: 50, basis: [{ pieces: 2, adoptions: 2, points: 50 }] },
              },
            ],
          },
        },
      },
    ],
  },
];

export const titles: readonly Step<Who>[] = [
  {
    at: '2027-01-20 09:00',
    actor: 'cityOffice',
    says: '定末位规则：中心城区末一名且不足六成，摘牌并通报批评',
    does: 'createRelegationRule',
    input: {
      ...{ year: 2026, name: '年度末位', kind: 'LAST_BELOW_TARGET', unitClassId: '$centre' },
      ...{ lastCount: 1, belowPercent: 60, consequences: ['LOSE_TITLE', 'CRITICISM'] },
    },
  },
  {
    actor: 'cityOffice',
    says: '按规则提议',
    does: 'proposeRelegations',
    input: { year: 2026 },
    answers: { proposed: 1 },
    asked: [
      {
        by: 'cityLeader',
        query:
          '{ relegations { nodes { status organization { shortName } facts { points target percent rank outOf } score { points } } } }',
        says: {
          relegations: {
            nodes: [
              {
                ...{ status: 'PROPOSED', organization: { shortName: '荔湾区局' }, score: { points: 0 } },
                facts: { points: 0, target: 20, percent: 0, rank: 3, outOf: 3 },
              },
            ],
          },
        },
      },
      { by: 'liwan', query: '{ relegations { totalCount } }', says: { relegations: { totalCount: 0 } } },
    ],
  },
  {
    actor: 'cityOffice',
    says: '再次提议没有新的',
    does: 'proposeRelegations',
    input: { year: 2026 },
    answers: { proposed: 0 },
  },
  {
    at: '2027-01-22 09:00',
    actor: 'cityLeader',
    says: '确认：荔湾区局摘牌',
    does: 'confirmRelegation',
    input: { id: '^440103', version: 1, reason: '全年没有一条采用。' },
    stands: {
      // The day itself is its last.
      title: {
        standing: 'HELD',
        tenures: [{ startsOn: '2026-01-12', endsOn: '2027-01-22', organization: { shortName: '荔湾区局' } }],
      },
    },
    asked: [
      {
        by: 'liwan',
        query: '{ relegations { nodes { status outcomes { consequence done } } } }',
        says: {
          relegations: {
            nodes: [
              {
                status: 'CONFIRMED',
                outcomes: [
                  { consequence: 'LOSE_TITLE', done: true },
                  { consequence: 'CRITICISM', done: true },
                ],
              },
            ],
          },
        },
      },
      { by: 'tianhe', query: '{ relegations { totalCount } }', says: { relegations: { totalCount: 0 } } },
    ],
  },
  {
    at: '2027-02-01 09:00',
    actor: 'leader',
    says: '省局不替市局授牌',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: { organizationId: '@440106', startsOn: '2027-02-01', grounds: '年度一等奖。' },
    refused: ['FORBIDDEN'],
    stands: { title: { standing: 'VACANT' } },
  },
  {
    actor: 'cityLeader',
    says: '凭表彰为天河区局授牌',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: {
      ...{ organizationId: '@440106', startsOn: '2027-02-01', grounds: '年度一等奖。' },
      awardId: '$round.awards.0',
    },
    stands: {
      title: {
        standing: 'HELD',
        tenures: [
          { startsOn: '2027-02-01', endsOn: null, organization: { shortName: '天河区局' } },
          { startsOn: '2026-01-12', endsOn: '2027-01-22', organization: { shortName: '荔湾区局' } },
        ],
      },
    },
    seen: { yuexiu: { title: { standing: 'HELD' } }, shenzhen: { title: null } },
  },
];
