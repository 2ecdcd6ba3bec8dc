import { Migration } from '@mikro-orm/migrations';

const files = `
alter table "attachment" add column "submission_id" uuid null, add column "submission_draft_id" uuid null,
  add column "first_text" int null, add column "last_text" int null;
create index attachment_submission_index on attachment (submission_id) where submission_id is not null;
create index attachment_submission_draft_index on attachment (submission_draft_id) where submission_draft_id is not null;
alter table "attachment" add constraint "attachment_submission_draft_id_foreign" foreign key ("submission_draft_id") references "submission_draft" ("id") on delete set null;
alter table "attachment" add constraint "attachment_text_check" check ((submission_id is null) = (first_text is null) and (last_text is null or (first_text is not null and last_text >= first_text)));
`;

/** Files of pieces and of their drafts; of a piece, from which text on and to which they stood. */
export class PieceFiles extends Migration {
  override up(): void {
    this.addSql(files);
  }
}
