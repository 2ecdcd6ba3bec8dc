import { Migration } from '@mikro-orm/migrations';

/** Few are cancelled: a province's list of them went through all of ten years. */
export class CancelledAssignments extends Migration {
  override up(): void {
    this.addSql(
      "create index assignment_cancelled_index on assignment (province_id, due_on, id) where status = 'CANCELLED'",
    );
  }
}
