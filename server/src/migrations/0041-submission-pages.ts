import { Migration } from '@mikro-orm/migrations';

/** Pages of few among many: open matters and refused texts in the order of the list, and invitations by how they stand. */
const indexes = `
drop index submission_open_matter_index;
create index submission_open_matter_index on submission (province_id, submitted_at) where follow_up_due_at is not null;
create index submission_refused_index on submission (province_id, submitted_at) where secrecy = 'REFUSED';
create index "invitation_province_id_status_due_on_index" on "invitation" ("province_id", "status", "due_on");
`;

export class SubmissionPages extends Migration {
  override up(): void {
    this.addSql(indexes);
  }
}
