import {
  type Criterion,
  criteria,
  criterionRules,
  type EvaluatedLevel,
} from '@duban/schema/vocabulary/evaluation';
import sql from 'sql-template-tag';
import { answerObjection, objectToEvaluation } from '../../features/evaluation/commands/objection.ts';
import { computeEvaluations, publishEvaluations } from '../../features/evaluation/commands/results.ts';
import {
  createEvaluationScheme,
  enactEvaluationScheme,
  returnEvaluationScheme,
} from '../../features/evaluation/commands/scheme.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { chance, type Stage } from './stage.ts';

const random = chance(13);
const as = (stage: Stage, username: string, daysAgo: number): Promise<SignedIn> =>
  stage.as(username, stage.moment(daysAgo, random));

/** The usual weights; a trial may weigh some of them otherwise. */
const weighed = (other: Partial<Record<Criterion, number>> = {}) =>
  criteria.map((criterion) => {
    const { weight, each } = criterionRules[criterion];
    return { criterion, weight: other[criterion] ?? weight, each };
  });

async function inForce(stage: Stage, level: EvaluatedLevel, title: string, daysAgo: number) {
  const input = { title, year: Number(stage.today.slice(0, 4)), level, criteria: weighed() };
  const draft = await createEvaluationScheme(await as(stage, 'province.supervisor', daysAgo), input);
  const scheme = await enactEvaluationScheme(await as(stage, 'province.leader', daysAgo - 1), draft);
  return computeEvaluations(await as(stage, 'province.supervisor', daysAgo - 2), scheme);
}

async function object(stage: Stage, code: string, username: string, daysAgo: number, reasons: string) {
  const row = await stage.database.reader.row<{ id: string; version: number }>(sql`
    select v.id, v.version from evaluation v join organization o on o.id = v.organization_id
    where o.code = ${code} and v.status = 'PUBLISHED'`);
  if (!row) throw new Error(`${code} has no result`);
  return objectToEvaluation(await as(stage, username, daysAgo), { ...row, reasons });
}

/** For next year: of cities a draft to be tried over this year, of counties one that came back. */
async function playNextYear(stage: Stage, year: number): Promise<void> {
  const counties = await createEvaluationScheme(await as(stage, 'province.supervisor', 4), {
    title: `${year}年度县局督查考核办法（草案）`,
    year,
    level: 'COUNTY',
    criteria: weighed({ COMPLETION: 25, ORDERS: 20 }),
  });
  await returnEvaluationScheme(await as(stage, 'province.leader', 3), {
    ...{ id: counties.id, version: counties.version },
    comment:
      '被督办的权重由 5 提到 20，偏重：同一事项省、市两级都可能下单。请降到 10 以内，余下的并入任务完成，并附本年度试算对照后再报。',
  });
  await createEvaluationScheme(await as(stage, 'province.supervisor', 2), {
    title: `${year}年度市局督查考核办法（草案）`,
    year,
    level: 'CITY',
    criteria: weighed({ COMPLETION: 30, TIMELINESS: 30 }),
  });
}

/** Drawn up while this year's was not in force yet: it can only be given another year, or withdrawn. */
async function playBlocked(stage: Stage, year: number): Promise<void> {
  await createEvaluationScheme(await as(stage, 'province.supervisor', 17), {
    title: `${year}年度县局督查考核办法（备选稿）`,
    year,
    level: 'COUNTY',
    criteria: weighed({ COMPLETION: 35, TIMELINESS: 25 }),
  });
}

/** Of cities and of counties, one objection upheld and one waiting; next year's schemes are not in force yet. */
export async function playEvaluation(stage: Stage): Promise<void> {
  const year = Number(stage.today.slice(0, 4));
  const cities = await inForce(stage, 'CITY', `${year}年度市局督查考核办法`, 16);
  await publishEvaluations(await as(stage, 'province.leader', 12), cities);
  const upheld = await object(
    stage,
    '440100',
    'guangzhou.leader',
    9,
    '我局一项任务已通过现场验收，因系统外验收材料未及时补录，完成进度少计。',
  );
  await answerObjection(await as(stage, 'province.deputy', 6), {
    id: upheld.id,
    version: upheld.version,
    decision: 'UPHOLD',
    answer: '经核实，验收材料齐全、日期在考核期内，完成进度应予补计。',
    corrections: [{ criterion: 'COMPLETION', points: 1, reason: '补计一项已验收任务的进度' }],
  });
  const counties = await inForce(stage, 'COUNTY', `${year}年度县局督查考核办法`, 8);
  await publishEvaluations(await as(stage, 'province.leader', 5), counties);
  await object(stage, '440106', 'tianhe.leader', 3, '两份督办单所涉事项相同，请按一次计。');
  await playBlocked(stage, year);
  await playNextYear(stage, year + 1);
}
