import { Migration } from '@mikro-orm/migrations';

const delay = `
alter table "press_release" add column "delay_reason" text null;
alter table "press_release" add constraint "press_release_delay_check" check (delay_reason is null or status = 'RELEASED');
`;

/** What went out after its planned day says why. */
export class ReleaseDays extends Migration {
  override up(): void {
    this.addSql(delay);
  }
}
