import { Migration } from '@mikro-orm/migrations';

const table = `
create table "reporting_period" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "assignment_id" uuid not null, "work_item_id" uuid not null, "cadence" text not null, "year" int not null, "ordinal" int not null, "starts_on" date not null, "ends_on" date not null, "due_on" date not null, "closes_on" date not null, "status" text not null default 'OPEN', "first_reported_on" date null, "closed_at" timestamptz null, "progress_report_id" uuid null, primary key ("id"));
create index "reporting_period_organization_id_due_on_index" on "reporting_period" ("organization_id", "due_on");
create index "reporting_period_city_id_due_on_index" on "reporting_period" ("city_id", "due_on");
create index "reporting_period_province_id_due_on_index" on "reporting_period" ("province_id", "due_on");
create index "reporting_period_work_item_id_due_on_index" on "reporting_period" ("work_item_id", "due_on");
create index "reporting_period_closes_on_index" on "reporting_period" ("closes_on");
alter table "reporting_period" add constraint "reporting_period_assignment_id_cadence_year_ordinal_unique" unique ("assignment_id", "cadence", "year", "ordinal");
alter table "reporting_period" add constraint "reporting_period_cadence_check" check ("cadence" in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'));
alter table "reporting_period" add constraint "reporting_period_status_check" check ("status" in ('OPEN', 'REPORTED', 'LATE', 'MISSED', 'WAIVED'));
alter table "reporting_period" add constraint "reporting_period_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id");
alter table "reporting_period" add constraint "reporting_period_progress_report_id_foreign" foreign key ("progress_report_id") references "progress_report" ("id") on delete set null;
`;

/** A report changes no indexed column: with room on the page its new version stays there, and no index is written. */
const room = 'alter table reporting_period set (fillfactor = 80)';

/**
 * Assignments of before owe from the period that waits now: what was due earlier was settled without rows. Where all is
 * reported the last period stands as such.
 */
const known = `
insert into reporting_period (organization_id, city_id, province_id, assignment_id, work_item_id, cadence, year, ordinal, starts_on, ends_on, due_on, closes_on, status)
select a.organization_id, a.city_id, a.province_id, a.id, a.work_item_id, a.cadence, extract(year from d.due)::int,
  ceil(extract(month from d.due) / m.months)::int,
  greatest(make_date(extract(year from d.due)::int, ((ceil(extract(month from d.due) / m.months) - 1) * m.months)::int + 1, 1), (a.assigned_at at time zone 'Asia/Shanghai')::date),
  d.due, d.due, greatest(d.due, (now() at time zone 'Asia/Shanghai')::date) + 14, case when a.report_due_on is null then 'REPORTED' else 'OPEN' end
from assignment a
join (values ('MONTHLY', 1), ('QUARTERLY', 3), ('HALF_YEARLY', 6), ('YEARLY', 12)) m(cadence, months) on m.cadence = a.cadence
cross join lateral (select coalesce(a.report_due_on, a.due_on) as due) d
where a.status in ('PENDING', 'IN_PROGRESS');
`;

export class ReportingPeriods extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(room);
    this.addSql(known);
  }
}
