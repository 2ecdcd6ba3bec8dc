import { Migration } from '@mikro-orm/migrations';

/** A branch's page comes in the order of its due dates, of all years or of one: the index is then the page. */
export class BranchPages extends Migration {
  override up(): void {
    this.addSql('drop index assignment_city_id_is_open_due_on_id_index');
    this.addSql('create index assignment_city_id_due_on_id_index on assignment (city_id, due_on, id)');
    this.addSql(
      'create index assignment_city_id_year_due_on_id_index on assignment (city_id, year, due_on, id)',
    );
  }
}
