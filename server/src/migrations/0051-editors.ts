import { Migration } from '@mikro-orm/migrations';

/** Table, name of its records in the trail, and who of it may still be changed. */
const edited = [
  ['supervision_plan', 'SupervisionPlan'],
  ['evaluation_scheme', 'EvaluationScheme'],
  ['scoring_scheme', 'ScoringScheme'],
  ['bulletin', 'Bulletin'],
  ['release_plan', 'ReleasePlan'],
] as const;

/** A change of type writes rows that are frozen too; of what is still a draft, the trail knows who else changed it. */
const kept = edited.map(
  ([table, name]) => `
alter table ${table} add column editor_ids uuid[];
alter table ${table} alter column editor_ids type uuid[] using array[author_id, editor_id];
update ${table} t set editor_ids = t.editor_ids || array(
  select distinct a.actor_id from audit_entry a where a.entity_type = '${name}' and a.entity_id = t.id
    and a.action ~ '^(create|draft|update|refresh)' and a.actor_id <> all(t.editor_ids))
  where t.status in ('DRAFT', 'RETURNED');
alter table ${table} alter column editor_ids set not null;
create trigger ${table}_editors before insert or update of editor_id on ${table} for each row execute function keep_editors();`,
);

/** Whoever is named as the last one to have written is kept with those before, whichever command names them. */
const functions = `
create function keep_editors() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then new.editor_ids := array[new.author_id];
  else new.editor_ids := old.editor_ids; end if;
  if new.editor_id <> all(new.editor_ids) then new.editor_ids := new.editor_ids || new.editor_id; end if;
  return new;
end $$;
create function keep_writers() returns trigger language plpgsql as $$ begin
  if tg_op = 'INSERT' then new.writer_ids := array[new.author_id];
  else new.writer_ids := old.writer_ids; end if;
  if new.writer_id <> all(new.writer_ids) then new.writer_ids := new.writer_ids || new.writer_id; end if;
  return new;
end $$;`;

const pieces = `
alter table submission add column writer_ids uuid[];
alter table submission alter column writer_ids type uuid[] using array_remove(array[author_id, writer_id], null);
update submission s set writer_ids = s.writer_ids || array(
  select distinct t.writer_id from submission_text t where t.submission_id = s.id and t.writer_id <> all(s.writer_ids))
  where s.text_version > 2;
alter table submission alter column writer_ids set not null;
create trigger submission_writers before insert or update of writer_id on submission for each row execute function keep_writers();`;

export class Editors extends Migration {
  override up(): void {
    this.addSql(functions);
    for (const statements of kept) this.addSql(statements);
    this.addSql(pieces);
  }
}
