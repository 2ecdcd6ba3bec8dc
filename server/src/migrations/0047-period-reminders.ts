import { Migration } from '@mikro-orm/migrations';

/** Of periodic reports those responsible are told too; what was missed before is not told of now. */
export class PeriodReminders extends Migration {
  override up(): void {
    this.addSql(`
alter table "reporting_period" add column "reminded_at" timestamptz null, add column "reminded_step" text null;
update "reporting_period" set "reminded_step" = 'MISSED' where "status" = 'MISSED';
`);
  }
}
