import { readFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { importWorkPlan, issueWorkPlan } from '../features/work-plan/work-plan.commands.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Database } from '../kernel/database.ts';
import { withUnwaitedCommits } from '../kernel/unwaited-commits.ts';
import { playAccountability } from './demo/accountability.ts';
import { seedAccounts } from './demo/accounts.ts';
import { playActivitiesOfYear } from './demo/activities.ts';
import { playPiecesOfYear } from './demo/activity-pieces.ts';
import { assignEverything } from './demo/assignments.ts';
import { playBulletins } from './demo/bulletins.ts';
import { playChanges } from './demo/changes.ts';
import { playChannels, playInstructions } from './demo/channels.ts';
import { playCityDepartments } from './demo/city-departments.ts';
import { playCityHonours } from './demo/city-honours.ts';
import { playConcerns } from './demo/concerns.ts';
import { playCoverage } from './demo/coverage.ts';
import { playEscalations } from './demo/escalations.ts';
import { playEvaluation } from './demo/evaluation.ts';
import { playHonours } from './demo/honours.ts';
import { playLiaisons } from './demo/liaisons.ts';
import { playMatters } from './demo/matters.ts';
import { playNotifications } from './demo/notifications.ts';
import { playOrders } from './demo/orders.ts';
import { playPeriods } from './demo/periods.ts';
import { playPress } from './demo/press.ts';
import { playProgress } from './demo/progress.ts';
import { playPublicity } from './demo/publicity.ts';
import { playReporting } from './demo/reporting.ts';
import { playRevision } from './demo/revision.ts';
import { playScoring } from './demo/scoring.ts';
import { chance, Stage } from './demo/stage.ts';
import { playChecks } from './demo/supervision-plans.ts';

/** The caller empties the database and begins anew. */
export class DemonstrationBrokenOff extends Error {}

/** How long ago the demonstration's year began: its days are relative to today. */
const beganDaysAgo = 150;

type Standing = 'EMPTY' | 'BROKEN_OFF' | 'THERE';

/** A start that was killed while seeding leaves demonstration accounts and no mark that it was finished. */
async function standing(database: Database): Promise<Standing> {
  const row = await database.reader.row<{ empty: boolean; broken: boolean }>(sql`
    select not exists (select 1 from app_user) and not exists (select 1 from work_plan) as empty,
      not exists (select 1 from demonstration) and exists (select 1 from app_user)
        and not exists (select 1 from app_user where not demo) as broken`);
  if (row?.empty) return 'EMPTY';
  return row?.broken ? 'BROKEN_OFF' : 'THERE';
}

/**
 * Plays a year of work through the importer and the commands that users use: the plan of the current year, assignments
 * over the tree, reports, reviews, orders and publicity. Does nothing where there is an account or a plan already.
 */
export async function seedDemonstration(database: Database, filesDir: string): Promise<void> {
  const found = await standing(database);
  if (found === 'THERE') return;
  if (found === 'BROKEN_OFF') throw new DemonstrationBrokenOff();
  await withUnwaitedCommits(database.pool, () => playYear(database, filesDir));
  await database.reader.rows(sql`insert into demonstration (finished_at) values (now())`);
  await database.reader.rows(sql`analyze`);
}

async function playYear(database: Database, filesDir: string): Promise<void> {
  const stage = new Stage(database, filesDir, systemClock.today());
  const codes = await database.reader.rows<{ code: string }>(
    sql`select code from organization order by sort_order`,
  );
  await seedAccounts(
    database,
    codes.map((row) => row.code),
    stage.ago(beganDaysAgo + 30),
  );
  const year = stage.today.slice(0, 4);
  const notice = readFileSync(new URL('../../seeds/demo/notice.txt', import.meta.url), 'utf8').replaceAll(
    '{{year}}',
    year,
  );
  const random = chance(3);
  const draft = await importWorkPlan(
    await stage.as('province.supervisor', stage.moment(beganDaysAgo, random)),
    { text: notice },
  );
  const plan = await issueWorkPlan(
    await stage.as('province.supervisor', stage.moment(beganDaysAgo, random)),
    draft,
  );
  await assignEverything(stage, plan.id);
  await playProgress(stage, plan.id);
  await playPeriods(stage, plan.id, stage.ago(beganDaysAgo - 1));
  await playChanges(stage, plan.id);
  await playReporting(stage, plan.id);
  await playOrders(stage);
  await playChecks(stage, plan.id);
  await playAccountability(stage);
  await playEscalations(stage, plan.id);
  await playChannels(stage, stage.ago(beganDaysAgo));
  await playPublicity(stage, plan.id);
  await playActivitiesOfYear(stage, plan.id);
  await playPiecesOfYear(stage);
  await playCityDepartments(stage, plan.id);
  await playMatters(stage, plan.id);
  await playInstructions(stage);
  await playLiaisons(stage);
  await playCoverage(stage, plan.id);
  await playConcerns(stage, plan.id);
  await playPress(stage, plan.id);
  await playScoring(stage);
  await playRevision(stage, plan.id, notice, year);
  await playEvaluation(stage);
  await playBulletins(stage);
  await playHonours(stage);
  await playCityHonours(stage);
  await playNotifications(stage);
}
