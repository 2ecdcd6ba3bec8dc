import { Migration } from '@mikro-orm/migrations';

/** Versions of what an organization decided on a point's figures: shares, and which need evidence. */
export class FigureDecisions extends Migration {
  override up(): void {
    this.addSql(`
create table "figure_decision" ("work_item_id" uuid not null, "organization_id" uuid not null, "version" int not null, primary key ("work_item_id", "organization_id"));
alter table "figure_decision" add constraint "figure_decision_work_item_id_foreign" foreign key ("work_item_id") references "work_item" ("id") on update cascade on delete cascade;
alter table "figure_decision" add constraint "figure_decision_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade on delete cascade;
`);
  }
}
