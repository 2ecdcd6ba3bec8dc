import { actors, cityBoard, sent, type Who } from './city-honours.actors.ts';
import { awards, titles } from './city-honours.deciding.ts';
import { scheme } from './scored-year.actors.ts';
import type { Step, Story } from './story.ts';

const setUp: readonly Step<Who>[] = [
  ...scheme<Who>('全年办法', 'FOUR_LEVELS', {
    at: '2026-01-05',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  }),
  {
    at: '2026-01-12 09:00',
    actor: 'cityOffice',
    says: '把三个区局列为一类，目标 20 分',
    does: 'createUnitClass',
    input: {
      ...{ year: 2026, ordinal: 1, name: '中心城区', points: 20 },
      organizationIds: ['@440103', '@440104', '@440106'],
    },
    names: { centre: ['unitClass', 'unitClass'] },
    heard: { tianhe: ['广州市质量技术监督局确定你单位2026年信息宣传目标为 20 分'], shenzhen: [] },
  },
  {
    actor: 'cityOffice',
    says: '外市的区局列不进来',
    does: 'createUnitClass',
    input: { year: 2026, ordinal: 9, name: '别处', points: 20, organizationIds: ['@440305'] },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'cityOffice',
    says: '市局科室自成一类，目标 10 分',
    does: 'createUnitClass',
    input: { year: 2026, ordinal: 2, name: '市局科室', points: 10, organizationIds: ['@440100-office'] },
    names: { departments: ['unitClass', 'unitClass'] },
    stands: { departments: { points: 10, organizations: [{ shortName: '广州市局办公室' }] } },
    heard: { department: ['广州市质量技术监督局确定你单位2026年信息宣传目标为 10 分'] },
  },
  {
    actor: 'cityOffice',
    says: '越秀区局合署办公，目标单列为 16 分',
    does: 'setAnnualTarget',
    input: { organizationId: '@440104', year: 2026, revision: 0, points: 16, reason: '合署办公。' },
  },
  {
    actor: 'cityOffice',
    says: '设立全市流动示范点',
    does: 'createDemonstrationUnit',
    input: { name: '全市信息宣传流动示范点' },
    names: { title: ['title', 'demonstrationUnit'] },
  },
  {
    actor: 'cityLeader',
    says: '授予荔湾区局',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: { organizationId: '@440103', startsOn: '2026-01-12', grounds: '上年度名列第一。' },
    stands: { title: { standing: 'HELD', tenures: [{ startsOn: '2026-01-12', endsOn: null }] } },
  },
];

/** Tianhe 40 and 10, Yuexiu 10, the city's own office 40; Liwan nothing. */
const year: readonly Step<Who>[] = [
  ...sent('tianhe', '2026-03-10', '天河电梯安全进校园', 'PROVINCE'),
  ...sent('department', '2026-05-12', '市局督办台账一本清', 'PROVINCE'),
  ...sent('yuexiu', '2026-06-16', '越秀食品小作坊升级', 'CITY'),
  ...sent('tianhe', '2026-09-15', '天河质量月开放日', 'CITY'),
  {
    at: '2027-01-08 09:00',
    actor: 'office',
    says: '全年计分',
    does: 'computeScores',
    input: { year: 2026 },
    asked: [
      cityBoard([
        {
          ...{ organization: { shortName: '天河区局' }, unitClass: { name: '中心城区' } },
          ...{ points: 50, target: 20, percent: 250, rank: 1, outOf: 3, lead: 40 },
        },
        {
          ...{ organization: { shortName: '越秀区局' }, unitClass: { name: '中心城区' } },
          ...{ points: 10, target: 16, percent: 62, rank: 2, outOf: 3, lead: 10 },
        },
        {
          ...{ organization: { shortName: '荔湾区局' }, unitClass: { name: '中心城区' } },
          ...{ points: 0, target: 20, percent: 0, rank: 3, outOf: 3, lead: null },
        },
        {
          ...{ organization: { shortName: '广州市局办公室' }, unitClass: { name: '市局科室' } },
          ...{ points: 40, target: 10, percent: 400, rank: 1, outOf: 1, lead: null },
        },
      ]),
      {
        by: 'department',
        query: '{ targetStandings(filter: { year: 2026 }) { totalCount nodes { points rank } } }',
        says: { targetStandings: { totalCount: 1, nodes: [{ points: 40, rank: 1 }] } },
      },
      {
        // The province's board has the city itself, which wrote nothing, and none of its departments.
        by: 'office',
        query:
          'query($organizationId: ID!) { targetStandings(filter: { year: 2026, organizationId: $organizationId }) { nodes { points } } }',
        variables: { organizationId: '@440100' },
        says: { targetStandings: { nodes: [{ points: 0 }] } },
      },
      {
        by: 'office',
        query: '{ targetStandings(filter: { year: 2026 }) { totalCount } }',
        says: { targetStandings: { totalCount: 167 } },
      },
      {
        by: 'shenzhen',
        query: 'query($officeId: ID!) { targetStandings(filter: { officeId: $officeId }) { totalCount } }',
        variables: { officeId: '@440100' },
        says: { targetStandings: { totalCount: 0 } },
      },
    ],
  },
];

/** A city runs its own honours on the province's ledger: counties and its own departments, from targets to relegation. */
export const cityHonoursStory: Story<Who> = {
  title: '一个市局的目标、计分、表彰、末位淘汰和示范点交接',
  actors,
  steps: [...setUp, ...year, ...awards, ...titles],
};
