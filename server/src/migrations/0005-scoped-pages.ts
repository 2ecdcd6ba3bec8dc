import { Migration } from '@mikro-orm/migrations';

/** Each list in its order within what a viewer sees: the province, a branch, one's own. */
const pages = `
create index progress_report_province_id_submitted_at_index on progress_report (province_id, submitted_at);
create index progress_report_city_id_submitted_at_index on progress_report (city_id, submitted_at);
create index progress_report_organization_id_submitted_at_index on progress_report (organization_id, submitted_at);
create index assignment_province_id_year_due_on_id_index on assignment (province_id, year, due_on, id);
create index assignment_work_plan_id_due_on_id_index on assignment (work_plan_id, due_on, id);
create index assignment_section_id_due_on_id_index on assignment (section_id, due_on, id);
create index submission_organization_id_submitted_at_index on submission (organization_id, submitted_at);
drop index publicity_activity_starts_on_index;
create index publicity_activity_province_id_starts_on_index on publicity_activity (province_id, starts_on);
create index publicity_activity_city_id_starts_on_index on publicity_activity (city_id, starts_on);
create index publicity_activity_organization_id_starts_on_index on publicity_activity (organization_id, starts_on);
drop index supervision_order_issued_at_index;
create index supervision_order_province_id_issued_at_index on supervision_order (province_id, issued_at);
create index supervision_order_city_id_index on supervision_order (city_id);
create index supervision_order_addressee_city_id_order_id_index on supervision_order_addressee (city_id, order_id);
create index supervision_order_addressee_organization_id_order_id_index on supervision_order_addressee (organization_id, order_id);
`;

/**
 * What is still open is a small part of ten years. None of these hold a column that a report changes, so that a report
 * still writes the assignment's row alone and none of its indexes.
 */
const open = `
create index assignment_open_province_index on assignment (province_id, due_on, id) where is_open;
create index assignment_open_city_index on assignment (city_id, due_on, id) where is_open;
create index assignment_claimed_index on assignment (assigner_id, due_on) where status = 'COMPLETION_CLAIMED';
create index progress_report_returned_index on progress_report (province_id, submitted_at) where status = 'RETURNED';
create index submission_province_id_status_submitted_at_index on submission (province_id, status, submitted_at);
create index submission_late_index on submission (province_id, submitted_at) where late;
create index supervision_order_province_id_status_issued_at_index on supervision_order (province_id, status, issued_at);
create index completion_cell_section_id_index on completion_cell (section_id);
create index completion_cell_as_of_index on completion_cell (as_of);
`;

/**
 * Every two neighbouring characters of a text: what one looks for in Chinese is a word of two, of which trigrams know
 * nothing (and pg_trgm sees no letters in Chinese here at all). Stored, since a word that stands in every row is not
 * looked up in the index, and computing them takes longer than the search.
 */
const pairs = `
create function bigrams(text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct c || d), '{}') from (
    select c, lead(c) over (order by n) as d from unnest(string_to_array(lower($1), null)) with ordinality u(c, n)) pair
  where d is not null
$$;
`;

function searchable(table: string, text: string): string {
  return `
alter table ${table} add column search_pairs text[] generated always as (bigrams(${text})) stored;
create index ${table}_search_index on ${table} using gin (search_pairs);
`;
}

export class ScopedPages extends Migration {
  override up(): void {
    this.addSql(pages);
    this.addSql(open);
    this.addSql(pairs);
    this.addSql(searchable('submission', "title || ' ' || body"));
    this.addSql(searchable('publicity_activity', "title || ' ' || coalesce(theme, '')"));
    this.addSql(searchable('supervision_order', "number || ' ' || requirement"));
  }
}
