import sql from 'sql-template-tag';
import {
  changeAssignment,
  decideChangeRequest,
  withdrawChangeRequest,
} from '../../features/change-request/commands/decide.ts';
import { requestChange } from '../../features/change-request/commands/request.ts';
import { addDays } from '../../kernel/days.ts';
import { backstage } from './accounts.ts';
import { type ChangeScene, changeScenes } from './change-texts.ts';
import { chance, type Stage } from './stage.ts';

interface Changed {
  id: string;
  version: number;
  dueOn: string;
  code: string;
  assignerCode: string;
}

/** The assignment that a scene is about: under way, not overdue on the day that it is asked, and not reported on after its end. */
function changedIn(stage: Stage, planId: string, scene: ChangeScene): Promise<Changed | null> {
  return stage.database.reader.row<Changed>(sql`
    select a.id, a.version, a.due_on as "dueOn", o.code, g.code as "assignerCode"
    from assignment a join work_item i on i.id = a.work_item_id
    join organization o on o.id = a.organization_id join organization g on g.id = a.assigner_id
    where a.work_plan_id = ${planId}::uuid and i.number = ${scene.number} and a.status = 'IN_PROGRESS'
      and (${scene.kind} = 'EXTENSION' or not exists (select 1 from progress_report r where r.assignment_id = a.id
        and r.submitted_at >= ${stage.ago(scene.askedDaysAgo)}::date))
      and o.kind = ${scene.kind === 'REASSIGNMENT' ? 'DEPARTMENT' : 'BUREAU'} and a.due_on >= ${stage.ago(scene.askedDaysAgo)}::date and o.code = coalesce(${scene.organization ?? null}::text, o.code)
    order by md5(i.number || o.code) limit 1`);
}

async function idOf({ database }: Stage, code: string): Promise<string | null> {
  return (
    (await database.reader.row<{ id: string }>(sql`select id from organization where code = ${code}`))?.id ??
    null
  );
}

async function play(stage: Stage, row: Changed, scene: ChangeScene, random: () => number): Promise<void> {
  const { kind, reason, progress, decision } = scene;
  const asked = stage.moment(scene.askedDaysAgo, random);
  const supervisor = backstage(row.assignerCode, 'SUPERVISOR');
  if (scene.unasked) {
    const { id, version } = row;
    await changeAssignment(await stage.as(supervisor, asked), { id, version, kind, reason });
    return;
  }
  const reporter = backstage(row.code, 'REPORTER');
  const request = await requestChange(await stage.as(reporter, asked), {
    ...{ assignmentId: row.id, kind, reason },
    progress: progress ?? null,
    dueOn: scene.days ? addDays(row.dueOn, scene.days) : null,
  });
  const key = { id: request.id, version: request.version };
  const decided = stage.moment(scene.decidedDaysAgo ?? scene.askedDaysAgo - 1, random);
  if (scene.withdrawn) await withdrawChangeRequest(await stage.as(reporter, decided), key);
  if (!decision) return;
  await decideChangeRequest(await stage.as(supervisor, decided), {
    ...{ ...key, decision, comment: scene.comment ?? null },
    organizationId: scene.to ? await idOf(stage, scene.to) : null,
  });
}

/** 延期、中止、撤销、改派: decided and refused, taken back, and some that wait for the accounts of README. */
export async function playChanges(stage: Stage, planId: string): Promise<void> {
  const random = chance(7);
  for (const scene of changeScenes) {
    const row = await changedIn(stage, planId, scene);
    if (row) await play(stage, row, scene, random);
  }
}
