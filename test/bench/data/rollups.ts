import type pg from 'pg';
import { fixedDay } from './size.ts';

/**
 * Called when all rows are there. The rows are written past every trigger, so whatever the server derives from them
 * (a rollup of counts, a cached figure) is filled here, by the statement that the server itself verifies it with.
 */
export async function refreshRollups(database: pg.Client): Promise<void> {
  await database.query(`
    insert into completion_cell select c.* from (select array_agg(work_item_id) as items, array_agg(branch_id) as branches
      from (select distinct work_item_id, branch_id from assignment) pair) k, count_cells(k.items, k.branches, '${fixedDay}') c`);
  await database.query(`
    insert into coverage_cell select c.* from (select array_agg(work_item_id) as items, array_agg(branch_id) as branches
      from (select work_item_id, branch_id from submission_work_item union select work_item_id, branch_id from publicity_activity_work_item) pair) k,
      count_coverage(k.items, k.branches) c`);
}

/** What the server's upkeep does after midnight: all three then read cells of today. */
export async function bringRollupsUpToDate(database: pg.Client, today: string): Promise<void> {
  await database.query(
    `select refresh_cells(array_agg(work_item_id), array_agg(branch_id), $1::date) from completion_cell
     where next_turn_on <= $1::date or as_of > $1::date`,
    [today],
  );
}
