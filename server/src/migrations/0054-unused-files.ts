import { Migration } from '@mikro-orm/migrations';

const unused = `
create index attachment_unused_index on attachment (uploader_id, uploaded_at) include (size) where progress_report_id is null and supervision_reply_id is null and adoption_id is null and publicity_activity_id is null and activity_part_id is null and press_approval_id is null and submission_id is null;
`;

/** What one user has uploaded of late and submitted with nothing is added up before each upload. */
export class UnusedFiles extends Migration {
  override up(): void {
    this.addSql(unused);
  }
}
