import type {
  AdoptionFigures,
  AdoptionUnitRow,
  RankingFigures,
  RankingRow,
} from '../publicity-figures.entity.ts';
import { chineseMoment } from './chinese.ts';

const shownOfRanking = 3;
/** More names than a reader takes in stand in the table alone. */
const shownOfNames = 20;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownOfNames).join('、');
  return names.length > shownOfNames ? `${shown}等` : shown;
}

function sumText({ at, sum, units }: AdoptionFigures, whole: string): string {
  const levels = [
    ['国家级', sum.national],
    ['省级', sum.province],
    ['市级', sum.city],
    ['县级', sum.county],
  ] as const;
  const carried = levels.filter(([, count]) => count > 0).map(([name, count]) => `${name}${count}次`);
  return [
    `截至${chineseMoment(at)}，${whole}${units.filter(({ submitted }) => submitted > 0).length}个单位本季度共报送信息${sum.submitted}条，被采用${sum.adopted}条`,
    carried.length > 0 ? `（${carried.join('、')}）` : '',
    sum.instructions > 0 ? `，获领导批示${sum.instructions}次` : '',
    '。',
  ].join('');
}

const unitText = ({ organization, adopted, points }: AdoptionUnitRow) =>
  `${organization}（采用${adopted}条，${points}分）`;

function unitsText({ units }: AdoptionFigures): string {
  const first = units
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, shownOfRanking);
  if (first.length === 0) return '本季度没有单位得分。';
  return `得分居前的是${first.map(unitText).join('、')}。各单位情况见附表。`;
}

function silentText({ silent }: AdoptionFigures): string {
  if (silent.length === 0) return '各单位均有信息报送。';
  return `${silent.length}个单位没有报送信息：${listed(silent.map(({ organization }) => organization))}。`;
}

/** The quarterly draft, in the order in which such bulletins are written; `whole`: 全省, or a city's name. */
export function composeAdoptions(figures: AdoptionFigures, whole: string): string {
  return [
    '一、总体情况',
    sumText(figures, whole),
    '二、采用与得分',
    unitsText(figures),
    '三、未报送单位',
    silentText(figures),
    '四、下一步要求',
    '各单位要围绕年度工作要点及时报送信息，提高采用质量；没有报送的单位要说明原因。',
  ].join('\n');
}

const groupName = ({ unitClass, level }: RankingRow): string =>
  unitClass ?? { CITY: '地市单位', COUNTY: '县区单位', PROVINCE: '省局处室和直属单位' }[level];

function groupText([name, rows]: readonly [string, readonly RankingRow[]]): string {
  const first = rows
    .filter(({ rank, points }) => rank <= shownOfRanking && points > 0)
    .slice(0, shownOfRanking);
  if (first.length === 0) return `${name}（${rows.length}个）尚无得分。`;
  const texts = first.map(({ organization, points, percent }) =>
    percent === null ? `${organization}${points}分` : `${organization}${points}分，完成目标的${percent}%`,
  );
  const leader = first[0];
  const lead = leader?.rank === 1 && leader.lead ? `，第一名领先${leader.lead}分` : '';
  return `${name}（${rows.length}个）居前的是${texts.join('；')}${lead}。`;
}

function targetText({ withTarget, reached, rows }: RankingFigures): string {
  if (withTarget === 0) return '本年度没有下达目标。';
  const short = rows.filter(({ target, points }) => target !== null && points < target);
  if (short.length === 0) return `${withTarget}个有年度目标的单位全部完成目标。`;
  return `${withTarget}个有年度目标的单位中，${reached}个完成目标，${short.length}个未完成：${listed(short.map(({ organization, percent }) => `${organization}（${percent}%）`))}。`;
}

/** The yearly draft; groups in the order of the figures: classes first, then levels. */
export function composeRanking(figures: RankingFigures, whole: string): string {
  const groups = [...Map.groupBy(figures.rows, groupName)];
  return [
    '一、计分范围',
    `本通报按截至${chineseMoment(figures.at)}已登记的采用、批示和扣分事项，以及各自日期施行的计分办法，对${whole}${figures.rows.length}个单位排名。`,
    '二、名次',
    ...groups.map(groupText),
    '三、目标完成情况',
    targetText(figures),
    '四、说明',
    '对计分明细有异议的，可按规定提出；异议成立的，更正当年计分，本通报公布的名次不变，另行说明。',
  ].join('\n');
}

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

export const adoptionTitle = (name: string, periodFrom: string): string =>
  `${name}${periodFrom.slice(0, 4)}年${quarters[Math.floor((Number(periodFrom.slice(5, 7)) - 1) / 3)]}信息采用情况通报`;

export const rankingTitle = (name: string, periodFrom: string): string =>
  `${name}${periodFrom.slice(0, 4)}年度信息宣传工作排名通报`;
