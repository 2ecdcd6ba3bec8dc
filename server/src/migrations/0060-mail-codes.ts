import { Migration } from '@mikro-orm/migrations';

const codes = `
create table "mail_code" ("id" uuid not null default uuidv7(), "user_id" uuid not null, "address" text not null, "code_hash" text not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "tries" int not null default 0, primary key ("id"));
create index "mail_code_user_id_sent_at_index" on "mail_code" ("user_id", "sent_at");
create index "mail_code_address_sent_at_index" on "mail_code" ("address", "sent_at");
alter table "mail_code" add constraint "mail_code_tries_check" check (tries >= 0 and tries <= 5);
alter table "mail_code" add constraint "mail_code_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;
`;

/** An address that was given before nobody has confirmed; but those of the demonstration's own accounts are nobody's. */
const addresses = `
alter table "notification_setting" add column "mail_verified_at" timestamptz null;
alter table "notification_setting" add constraint "notification_setting_verified_check" check (mail_verified_at is null or mail_address is not null);
update notification_setting s set mail_verified_at = now() from app_user u where u.id = s.user_id and u.demo and s.mail_address is not null;
`;

/** Mails go to addresses that their user has confirmed by a code. */
export class MailCodes extends Migration {
  override up(): void {
    this.addSql(codes);
    this.addSql(addresses);
  }
}
