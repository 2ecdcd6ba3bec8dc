import { Migration } from '@mikro-orm/migrations';

/**
 * A plan's cells lie by point, as they were given out. Read in that order a matrix takes 69 pages of the table's; by
 * branch, as before, each of its 1,826 cells was a page of its own.
 */
export class CellsByPoint extends Migration {
  override up(): void {
    this.addSql(`
      drop index completion_cell_work_plan_id_branch_id_index;
      create index completion_cell_work_plan_id_work_item_id_index on completion_cell (work_plan_id, work_item_id);
      create index completion_cell_branch_id_work_plan_id_index on completion_cell (branch_id, work_plan_id)`);
  }
}
