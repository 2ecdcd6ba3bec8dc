import { actors, bulletin, byProvince, piece, published, scheme, type Who } from './scored-year.actors.ts';
import type { Step, Story } from './story.ts';

const firstHalf: readonly Step<Who>[] = [
  ...scheme('上半年办法', 'FOUR_LEVELS', { at: '2026-03-02', startsOn: '2026-01-01', endsOn: '2026-06-30' }),
  {
    actor: 'office',
    says: '下达年度目标：一类单位 60 分',
    does: 'createUnitClass',
    input: { year: 2026, ordinal: 1, name: '一类单位', points: 60, organizationIds: ['@440100', '@440300'] },
    names: { first: ['unitClass', 'unitClass'] },
    stands: { first: { points: 60, organizations: [{ shortName: '广州市局' }, { shortName: '深圳市局' }] } },
    heard: { guangzhou: ['广东省质量技术监督局确定你单位2026年信息宣传目标为 60 分'] },
  },
  {
    actor: 'office',
    says: '设立流动示范点',
    does: 'createDemonstrationUnit',
    input: { name: '信息宣传流动示范点' },
    names: { title: ['title', 'demonstrationUnit'] },
  },
  {
    actor: 'leader',
    says: '授予上年度第一的深圳市局',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: { organizationId: '@440300', startsOn: '2026-03-02', grounds: '上年度名列第一。' },
    stands: { title: { standing: 'HELD', tenures: [{ startsOn: '2026-03-02', endsOn: null }] } },
  },
  // By the first scheme 80 for the nation, 40 for the province; one piece in several media by the highest only.
  ...piece(
    'guangzhou',
    '2026-04-07',
    '广州电梯应急平台',
    [
      { channel: '中国质量报', level: 'NATIONAL' },
      { channel: '羊城晚报', level: 'PROVINCE' },
    ],
    byProvince,
  ),
  ...piece(
    'shenzhen',
    '2026-05-12',
    '深圳标准认证',
    [{ channel: '南方日报', level: 'PROVINCE' }],
    byProvince,
  ),
];

const secondHalf: readonly Step<Who>[] = [
  ...scheme('下半年办法', 'HEADLINES', { at: '2026-06-22', startsOn: '2026-07-01', endsOn: '2026-12-31' }),
  // By the second scheme a headline of the province 10, an ordinary place 6, of a city 4, added up.
  ...piece(
    'guangzhou',
    '2026-07-14',
    '广州计量惠民',
    [
      { channel: '南方日报', level: 'PROVINCE' },
      { channel: '广州日报', level: 'CITY' },
    ],
    byProvince,
  ),
  ...piece(
    'shenzhen',
    '2026-08-18',
    '深圳质量月',
    [{ channel: '南方日报', level: 'PROVINCE', place: 'HEADLINE' }],
    byProvince,
  ),
  bulletin('三季度通报', 'ADOPTION', '2026-10-08 09:00', ['2026-07-01', '2026-09-30']),
  {
    actor: 'office',
    says: '起草人不能批准',
    does: 'approveBulletin',
    on: '三季度通报',
    refused: ['FORBIDDEN'],
    stands: {
      三季度通报: {
        adoptionFigures: {
          sum: { submitted: 2, adopted: 2, points: 20 },
          units: [
            { organization: '广州市局', points: 10 },
            { organization: '深圳市局', points: 10 },
          ],
        },
      },
    },
  },
  ...published('三季度通报', '粤质监信通〔2026〕1号'),
];

/** The first two rows: other cities have neither a class nor points. */
const ranked = (shenzhen: object, guangzhou: object) => ({
  rows: {
    0: { organization: '广州市局', unitClass: '一类单位', rank: 1, ...guangzhou },
    1: { organization: '深圳市局', unitClass: '一类单位', rank: 2, ...shenzhen },
  },
});

const yearEnd: readonly Step<Who>[] = [
  {
    at: '2027-01-08 09:00',
    actor: 'office',
    says: '全年计分',
    does: 'computeScores',
    input: { year: 2026 },
  },
  bulletin('年度排名', 'RANKING', '2027-01-08 10:00', ['2026-01-01', '2026-12-31']),
  ...published('年度排名', '粤质监信排〔2027〕1号'),
  {
    at: '2027-01-11 09:00',
    actor: 'shenzhen',
    says: '对五月稿件的计分提出异议',
    does: 'objectToScore',
    input: { entryId: '#440300 0', reasons: '中国质量报同日转载，登记时遗漏。' },
    names: { objection: ['objection', 'scoreObjection'] },
    stands: { objection: { status: 'OPEN', points: 40 } },
  },
  {
    at: '2027-01-20 09:00',
    actor: 'leader',
    says: '异议成立，更正 30 分',
    does: 'answerScoreObjection',
    on: 'objection',
    input: { upheld: true, correction: 30, answer: '经核对属实，补计差额。' },
    stands: {
      objection: { status: 'UPHELD', correction: 30 },
      // What was published stays as it was published.
      年度排名: {
        rankingFigures: ranked(
          { points: 50, percent: 83, lead: null },
          { points: 90, percent: 150, lead: 40 },
        ),
      },
    },
  },
  {
    ...bulletin('更正后排名', 'RANKING', '2027-01-20 10:00', ['2026-01-01', '2026-12-31']),
    stands: {
      更正后排名: {
        status: 'DRAFT',
        rankingFigures: ranked({ points: 80, percent: 133 }, { points: 90, percent: 150, lead: 10 }),
      },
    },
  },
];

const honours: readonly Step<Who>[] = [
  {
    at: '2027-02-01 09:00',
    actor: 'office',
    says: '从计分明细提名先进集体',
    does: 'createAwardRound',
    input: {
      year: 2026,
      title: '2026年度信息宣传先进集体',
      contests: [
        {
          ...{
            name: '先进集体',
            honour: 'ADVANCED_COLLECTIVE',
            unitClassId: '$first',
            minPercent: 100,
            noFaults: true,
          },
          prizes: [
            { grade: 'FIRST', count: 1 },
            { grade: 'SECOND', count: 1 },
          ],
        },
      ],
    },
    names: { round: ['round', 'awardRound'] },
    stands: {
      round: {
        awards: [
          { grade: 'FIRST', points: 90, organization: { shortName: '广州市局' } },
          { grade: 'SECOND', points: 80, organization: { shortName: '深圳市局' } },
        ],
      },
    },
  },
  {
    actor: 'office',
    says: '报审',
    does: 'submitAwardRound',
    on: 'round',
    stands: { round: { status: 'AWAITING_APPROVAL' } },
  },
  { actor: 'leader', says: '批准', does: 'approveAwardRound', on: 'round' },
  {
    actor: 'office',
    says: '公布',
    does: 'publishAwardRound',
    on: 'round',
    stands: { round: { status: 'PUBLISHED' } },
  },
  {
    at: '2027-03-23 15:00',
    actor: 'leader',
    says: '不能倒填到上一任期之前',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: { organizationId: '@440100', startsOn: '2026-03-02', grounds: '年度一等奖。' },
    refused: ['BAD_INPUT'],
  },
  {
    actor: 'leader',
    says: '为广州市局授牌，深圳市局的任期到前一天',
    does: 'handOverDemonstrationUnit',
    on: 'title',
    input: {
      organizationId: '@440100',
      startsOn: '2027-03-23',
      grounds: '年度一等奖。',
      awardId: '$round.awards.0',
    },
    stands: {
      title: {
        standing: 'HELD',
        tenures: [
          { startsOn: '2027-03-23', endsOn: null, organization: { shortName: '广州市局' } },
          { startsOn: '2026-03-02', endsOn: '2027-03-22', organization: { shortName: '深圳市局' } },
        ],
      },
    },
  },
];

/** A year of scoring under a scheme that changes in July: bulletin, objection, ranking, honours, hand-over. */
export const scoredYearStory: Story<Who> = {
  title: '一年的计分、通报、异议、排名、表彰和示范点交接',
  actors,
  steps: [...firstHalf, ...secondHalf, ...yearEnd, ...honours],
};
