import { Migration } from '@mikro-orm/migrations';

const tables = `
create table search_entry (kind text not null, subject_id uuid not null, at timestamptz not null, words tsvector not null, primary key (kind, subject_id));
create index search_entry_words_index on search_entry using gin (words);
create table search_pending (id bigint generated always as identity primary key, kind text not null, subject_id uuid not null);
create table search_progress (kind text primary key, last_id uuid not null);
insert into search_progress values ('PROGRESS_REPORT', '00000000-0000-7000-8000-000000000000');
`;

/**
 * A row whose text changed is noted, in its own transaction; what it says is read when its words are written. No unique key:
 * a note that comes while an older one is worked off must not be lost. Reports have no trigger: see CONTRIBUTING.md.
 */
const triggers = `
create function search_note() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entry where kind = tg_argv[0] and subject_id = old.id;
    return null;
  end if;
  insert into search_pending (kind, subject_id) values (tg_argv[0], new.id);
  return null;
end $$;
`;

const watched: readonly (readonly [kind: string, table: string, columns: string])[] = [
  ['WORK_ITEM', 'work_item', 'title, requirement'],
  ['SUPERVISION_ORDER', 'supervision_order', 'number, requirement, conclusion, issued_at'],
  ['SUBMISSION', 'submission', 'title, body, submitted_at'],
  ['PUBLICITY_ACTIVITY', 'publicity_activity', 'title, theme, content, summary, starts_on'],
  ['PUBLIC_CONCERN', 'public_concern', 'title, text, answer, raised_on'],
  ['COVERAGE_REQUEST', 'coverage_request', 'title, content, requested_at'],
  ['ASSISTANCE_NOTICE', 'assistance_notice', 'title, content, assistance, feedback, issued_at'],
  ['PRESS_RELEASE', 'press_release', 'title, body, digest, released_at'],
  ['BULLETIN', 'bulletin', 'title, body, published_at'],
];

function watch([kind, table, columns]: (typeof watched)[number]): string {
  return `
create trigger ${table}_search_note after insert or delete or update of ${columns} on ${table}
  for each row execute function search_note('${kind}');
insert into search_pending (kind, subject_id) select '${kind}', id from ${table};
`;
}

/** The words of all that is written, and what waits to be taken in; what stands there already waits too. */
export class Search extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(triggers);
    for (const one of watched) this.addSql(watch(one));
    this.addSql(`create trigger progress_report_search_note after delete on progress_report
      for each row execute function search_note('PROGRESS_REPORT');`);
  }
}
