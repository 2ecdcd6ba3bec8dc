import { Migration } from '@mikro-orm/migrations';

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

const table = `
create table assignment_history ("assignment_id" uuid not null, "version" int not null, "at" timestamptz not null, "work_item_id" uuid not null,
  "organization_id" uuid not null, "city_id" uuid null, "province_id" uuid not null, "parent_id" uuid null, "role" text not null,
  "status" text not null, "percent" int not null, "due_on" date not null, "yellow_on" date null, "red_on" date null,
  "leader_in_charge" text null, "responsible_person" text null, primary key ("assignment_id", "version"));
create index assignment_history_item_index on assignment_history (work_item_id, assignment_id, at desc);
`;

/** A command says which moment it counts from; what is written past commands counts from the transaction's. */
const moment = `coalesce(nullif(current_setting('duban.now', true), '')::timestamptz, now())`;

const trigger = `
create function assignment_remembered() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
    select n.id, n.version, n.assigned_at, ${list('n')} from changed n;
  else
    insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
    select n.id, n.version, ${moment}, ${list('n')} from changed n join before b using (id)
    where (${list('n')}) is distinct from (${list('b')})
    on conflict (assignment_id, version) do update set at = excluded.at, ${facts.map((fact) => `${fact} = excluded.${fact}`).join(', ')};
  end if;
  return null;
end $$;
create trigger assignment_remembered_insert after insert on assignment referencing new table as changed
  for each statement execute function assignment_remembered();
create trigger assignment_remembered_update after update on assignment referencing old table as before new table as changed
  for each statement execute function assignment_remembered();
create trigger assignment_history_append_only before delete or truncate on assignment_history for each statement execute function refuse_change();
`;

/** How an assignment stood after each of its changes, so that any day can be looked at again. */
export class AssignmentHistory extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(trigger);
    // What was before is known by its beginning and its present alone.
    this.addSql(`insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
      select a.id, 0, a.assigned_at, a.work_item_id, a.organization_id, a.city_id, a.province_id, a.parent_id, a.role, 'PENDING', 0,
        a.due_on, null, null, a.leader_in_charge, a.responsible_person from assignment a`);
    this.addSql(`insert into assignment_history (assignment_id, version, at, ${facts.join(', ')})
      select a.id, a.version, now(), ${list('a')} from assignment a`);
  }
}
