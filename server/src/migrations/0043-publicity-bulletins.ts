import { Migration } from '@mikro-orm/migrations';

/** Adoption bulletins and yearly rankings; when an adoption was recorded and a joint author named; what was published stays. */
const tables = `
alter table "joint_author" drop constraint "joint_author_organization_id_foreign";
alter table "joint_author" drop constraint "joint_author_submission_id_foreign";
alter table "bulletin" drop constraint "bulletin_kind_check";
alter table "bulletin" add constraint "bulletin_kind_check" check ("kind" in ('SUPERVISION', 'ADOPTION', 'RANKING'));
alter table "joint_author" drop constraint "joint_author_pkey";
alter table "joint_author" add "named_at" timestamptz not null default now(), add "dropped_at" timestamptz null;
alter table "joint_author" add constraint "joint_author_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");
alter table "joint_author" add constraint "joint_author_submission_id_foreign" foreign key ("submission_id") references "submission" ("id") on delete cascade;
alter table "joint_author" add primary key ("submission_id", "organization_id", "named_at");
alter table "adoption" add "recorded_at" timestamptz not null default now();
update adoption set recorded_at = coalesce(uuid_extract_timestamp(id), recorded_at);
update joint_author j set named_at = s.submitted_at from submission s where s.id = j.submission_id;
create function published_bulletin_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a published bulletin stays as it was published';
end $$;
create trigger bulletin_stays before update or delete on bulletin for each row when (old.status = 'PUBLISHED') execute function published_bulletin_stays();
create function published_figures_stay() returns trigger language plpgsql as $$
begin
  if exists (select 1 from bulletin where id = old.bulletin_id and status = 'PUBLISHED') then
    raise exception 'figures and addressees of a published bulletin stay';
  end if;
  return coalesce(new, old);
end $$;
create trigger bulletin_figures_stay before update or delete on bulletin_figures for each row execute function published_figures_stay();
create trigger bulletin_addressees_stay before update or delete on bulletin_addressee for each row execute function published_figures_stay();
`;

export class PublicityBulletins extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
