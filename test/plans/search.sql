-- The words of what is there, as far as a statement can tell them: pairs without their places.
delete from search_pending;
insert into search_entry (kind, subject_id, at, words)
select 'SUBMISSION', id, submitted_at, array_to_tsvector(bigrams(title || ' ' || body)) from submission union all
select 'PROGRESS_REPORT', id, submitted_at, array_to_tsvector(bigrams(summary)) from progress_report union all
select 'PUBLIC_CONCERN', id, raised_on::timestamptz, array_to_tsvector(bigrams(title || ' ' || text)) from public_concern union all
select 'SUPERVISION_ORDER', id, issued_at, array_to_tsvector(bigrams(requirement)) from supervision_order union all
select 'PUBLICITY_ACTIVITY', id, starts_on::timestamptz, array_to_tsvector(bigrams(title)) from publicity_activity union all
select 'COVERAGE_REQUEST', id, requested_at, array_to_tsvector(bigrams(title || ' ' || content)) from coverage_request union all
select 'ASSISTANCE_NOTICE', id, issued_at, array_to_tsvector(bigrams(title || ' ' || content)) from assistance_notice union all
select 'PRESS_RELEASE', id, drafted_at, array_to_tsvector(bigrams(title || ' ' || body)) from press_release union all
select 'BULLETIN', id, created_at, array_to_tsvector(bigrams(title || ' ' || body)) from bulletin union all
select 'WORK_ITEM', id, make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'), array_to_tsvector(bigrams(coalesce(title, '') || ' ' || requirement)) from work_item
on conflict do nothing;
update search_progress set last_id = (select id from progress_report order by id desc limit 1) where exists (select 1 from progress_report);
analyze;
