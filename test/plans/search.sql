-- As the product leaves them: what its triggers would check and copy took half of the time.
set session_replication_role = replica;
-- The words of what is there, as far as a statement can tell them cheaply: the pairs that the rows hold, without their places.
delete from search_pending;
insert into search_entry (kind, subject_id, at, words)
select 'SUBMISSION', id, submitted_at, array_to_tsvector(search_pairs) from submission union all
select 'PUBLIC_CONCERN', id, raised_on::timestamptz, array_to_tsvector(search_pairs) from public_concern union all
select 'SUPERVISION_ORDER', id, issued_at, array_to_tsvector(search_pairs) from supervision_order union all
select 'PUBLICITY_ACTIVITY', id, starts_on::timestamptz, array_to_tsvector(search_pairs) from publicity_activity union all
select 'COVERAGE_REQUEST', id, requested_at, array_to_tsvector(search_pairs) from coverage_request union all
select 'ASSISTANCE_NOTICE', id, issued_at, array_to_tsvector(search_pairs) from assistance_notice union all
select 'PROGRESS_REPORT', id, submitted_at, array_to_tsvector(array['进展', case when abs(hashtext(id::text)) % 50 = 0 then '质量' else '完成' end]) from progress_report
on conflict do nothing;
update search_progress set last_id = (select id from progress_report order by id desc limit 1) where exists (select 1 from progress_report);
reset session_replication_role;
