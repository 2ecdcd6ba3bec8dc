import { Migration } from '@mikro-orm/migrations';

const tables = `
create table "notification" ("id" uuid not null default uuidv7(), "recipient_id" uuid not null, "organization_id" uuid not null, "kind" text not null, "subject_type" text not null, "subject_id" uuid not null, "params" jsonb not null, "dedup_key" text not null, "created_at" timestamptz not null, "read_at" timestamptz null, primary key ("id"));
alter table "notification" add constraint "notification_recipient_id_dedup_key_unique" unique ("recipient_id", "dedup_key");
create index "notification_recipient_id_organization_id_created_at_id_index" on "notification" ("recipient_id", "organization_id", "created_at", "id");
create index notification_unread_index on notification (recipient_id, organization_id) where read_at is null;
alter table "notification" add constraint "notification_recipient_id_foreign" foreign key ("recipient_id") references "app_user" ("id");
alter table "notification" add constraint "notification_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

create table "notification_setting" ("id" uuid not null default uuidv7(), "version" int not null default 1, "user_id" uuid not null, "muted" text[] not null, "mailed" text[] not null, "mail_address" text null, "mail_pace" text not null default 'AT_ONCE', "language" text not null default 'zh', primary key ("id"));
alter table "notification_setting" add constraint "notification_setting_user_id_unique" unique ("user_id");
alter table "notification_setting" add constraint "notification_setting_mail_pace_check" check ("mail_pace" in ('AT_ONCE', 'DAILY'));
alter table "notification_setting" add constraint "notification_setting_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete cascade;

create table "webhook" ("id" uuid not null default uuidv7(), "version" int not null default 1, "organization_id" uuid not null, "province_id" uuid not null, "url" text not null, "secret" text not null, "active" boolean not null default true, "created_at" timestamptz not null, primary key ("id"));
create index "webhook_organization_id_index" on "webhook" ("organization_id");
alter table "webhook" add constraint "webhook_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");

create table "notification_delivery" ("id" uuid not null default uuidv7(), "version" int not null default 1, "channel" text not null, "notification_id" uuid null, "recipient_id" uuid null, "webhook_id" uuid null, "organization_id" uuid not null, "province_id" uuid not null, "kind" text not null, "subject_type" text not null, "subject_id" uuid not null, "dedup_key" text not null, "status" text not null default 'PENDING', "attempts" int not null default 0, "next_attempt_at" timestamptz not null, "last_error" text null, "created_at" timestamptz not null, "sent_at" timestamptz null, primary key ("id"));
alter table "notification_delivery" add constraint "notification_delivery_notification_id_channel_unique" unique ("notification_id", "channel");
alter table "notification_delivery" add constraint "notification_delivery_webhook_id_dedup_key_unique" unique ("webhook_id", "dedup_key");
alter table "notification_delivery" add constraint "notification_delivery_channel_check" check ("channel" in ('EMAIL', 'WEBHOOK'));
alter table "notification_delivery" add constraint "notification_delivery_status_check" check ("status" in ('PENDING', 'SENT', 'FAILED', 'GIVEN_UP'));
create index notification_delivery_due_index on notification_delivery (next_attempt_at) where status in ('PENDING', 'FAILED');
create index notification_delivery_unsent_index on notification_delivery (province_id, status, created_at) where status <> 'SENT';
create index "notification_delivery_province_id_created_at_id_index" on "notification_delivery" ("province_id", "created_at", "id");
create index "notification_delivery_recipient_id_created_at_index" on "notification_delivery" ("recipient_id", "created_at");
alter table "notification_delivery" add constraint "notification_delivery_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on delete cascade;
alter table "notification_delivery" add constraint "notification_delivery_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on delete cascade;
`;

/** The inbox, what its readers chose, and the outbox of mails and webhooks. Kinds are the vocabulary's: no check names them. */
export class Notifications extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
