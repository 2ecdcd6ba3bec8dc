import { Migration } from '@mikro-orm/migrations';

/** A returned piece that its unit does not write anew ends; the step says who, when and why. */
export class WithdrawnPieces extends Migration {
  override up(): void {
    this.addSql(`
alter table "submission" drop constraint "submission_status_check";
alter table "submission" add constraint "submission_status_check" check ("status" in ('SUBMITTED', 'ACCEPTED', 'FORWARDED', 'RETURNED', 'WITHDRAWN'));
alter table "submission" add constraint "submission_withdrawn_check" check (status <> 'WITHDRAWN' or follow_up_due_at is null);
alter table "submission_step" drop constraint "submission_step_action_check";
alter table "submission_step" add constraint "submission_step_action_check" check ("action" in ('PASS', 'ACCEPT', 'RETURN', 'DECLINE', 'FORWARD', 'RESUBMIT', 'WITHDRAW', 'PASS_SECRECY', 'REFUSE_SECRECY'));
`);
  }
}
