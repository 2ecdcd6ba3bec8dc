import { Migration } from '@mikro-orm/migrations';

const rolledUp =
  'alter table "assignment" add column "parts_percent" int null, add column "parts_red_on" date null';

const share = `
create table "target_share" ("assignment_id" uuid not null, "target_id" uuid not null, "value" numeric not null, primary key ("assignment_id", "target_id"));
alter table "target_share" add constraint "target_share_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update cascade on delete cascade;
alter table "target_share" add constraint "target_share_target_id_foreign" foreign key ("target_id") references "target" ("id") on update cascade on delete cascade;
`;

const facts = [
  'work_item_id',
  'organization_id',
  'city_id',
  'province_id',
  'parent_id',
  'role',
  'status',
  'percent',
  'due_on',
  'yellow_on',
  'red_on',
  'leader_in_charge',
  'responsible_person',
];
const list = (alias: string) => facts.map((fact) => `${alias}.${fact}`).join(', ');

/** As in migration 0016; what follows from the parts makes no version, so that a version may have stood several ways. */
const history = `
alter table "assignment_history" drop constraint "assignment_history_pkey", add primary key ("assignment_id", "version", "at");
create or replace function assignment_remembered() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
    select n.id, n.version, n.assigned_at, ${list('n')} from changed n;
  else
    insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
    select n.id, n.version, coalesce(nullif(current_setting('duban.now', true), '')::timestamptz, now()), ${list('n')}
    from changed n join before b using (id)
    where (${list('n')}) is distinct from (${list('b')})
    on conflict (assignment_id, version, at) do update set ${facts.map((fact) => `${fact} = excluded.${fact}`).join(', ')};
  end if;
  return null;
end $$;
`;

/** Figures shared out over the parts, and what of the parts follows for their whole. */
export class Targets extends Migration {
  override up(): void {
    this.addSql(rolledUp);
    this.addSql(share);
    this.addSql(history);
  }
}
