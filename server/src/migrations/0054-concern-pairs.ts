import { Migration } from '@mikro-orm/migrations';

const pairs = `
alter index public_concern_search_index set (fastupdate = off);
select gin_clean_pending_list('public_concern_search_index');
`;

/** As of pieces: like concerns ask the index some dozen times, and would go through what it has not sorted in each time. */
export class ConcernPairs extends Migration {
  override up(): void {
    this.addSql(pairs);
  }
}
