import { Migration } from '@mikro-orm/migrations';

/** Whether another row has a file's bytes is asked before they are taken away. */
export class SweptFiles extends Migration {
  override up(): void {
    this.addSql('create index "attachment_digest_index" on "attachment" ("digest");');
  }
}
