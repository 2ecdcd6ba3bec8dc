import { Migration } from '@mikro-orm/migrations';

const pairs = `
alter index submission_search_index set (fastupdate = off);
select gin_clean_pending_list('submission_search_index');
`;

/** Pieces alike ask the index two dozen times: what it has not sorted in yet would be gone through each time. */
export class PiecePairs extends Migration {
  override up(): void {
    this.addSql(pairs);
  }
}
