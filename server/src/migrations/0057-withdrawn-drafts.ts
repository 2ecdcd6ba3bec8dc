import { Migration } from '@mikro-orm/migrations';

const drafted = [
  ['supervision_plan', "'DRAFT', 'RETURNED', 'APPROVED', 'CLOSED', 'WITHDRAWN'"],
  ['evaluation_scheme', "'DRAFT', 'RETURNED', 'IN_FORCE', 'CLOSED', 'WITHDRAWN'"],
  ['scoring_scheme', "'DRAFT', 'RETURNED', 'IN_FORCE', 'WITHDRAWN'"],
  ['bulletin', "'DRAFT', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'"],
  ['award_round', "'DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'"],
  ['release_plan', "'DRAFT', 'APPROVED', 'WITHDRAWN'"],
] as const;

/** An office ends a draft that nobody needs: who, when and why stand with it. Of a year one release plan counts. */
export class WithdrawnDrafts extends Migration {
  override up(): void {
    for (const [table, statuses] of drafted)
      this.addSql(`
alter table "${table}" add "withdrawer_id" uuid null, add "withdrawn_at" timestamptz null, add "withdraw_reason" text null;
alter table "${table}" add constraint "${table}_withdrawer_id_foreign" foreign key ("withdrawer_id") references "app_user" ("id") on delete set null;
alter table "${table}" drop constraint "${table}_status_check";
alter table "${table}" add constraint "${table}_status_check" check ("status" in (${statuses}));
alter table "${table}" add constraint "${table}_withdrawal_check" check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdraw_reason is null));
`);
    this.addSql(`
alter table "release_plan" drop constraint "release_plan_organization_id_year_unique";
create unique index release_plan_year_unique on release_plan (organization_id, year) where status <> 'WITHDRAWN';
`);
  }
}
