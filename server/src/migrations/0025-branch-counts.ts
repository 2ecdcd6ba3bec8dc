import { Migration } from '@mikro-orm/migrations';

/**
 * How many assignments a branch has of ten years is a sum over 830 cells, which lie by point: 634 pages of the table, or
 * 11 of this index. What a report changes of a cell is not in it.
 */
export class BranchCounts extends Migration {
  override up(): void {
    this.addSql(
      'create index completion_cell_branch_count_index on completion_cell (branch_id, year) include (total, pending, in_progress, completion_claimed, completed, suspended, cancelled)',
    );
  }
}
