import { Migration } from '@mikro-orm/migrations';

const citation = `
alter table "accountability_decision" add column "discipline_record_id" uuid null;
create index "accountability_decision_discipline_record_id_index" on "accountability_decision" ("discipline_record_id");
alter table "accountability_decision" add constraint "accountability_decision_discipline_record_id_foreign" foreign key ("discipline_record_id") references "discipline_record" ("id") on delete set null;
`;

/** A decision may rest on a breach of the discipline of press releases. */
export class BreachCitations extends Migration {
  override up(): void {
    this.addSql(citation);
  }
}
