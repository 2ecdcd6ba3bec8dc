import type { Exception } from './judge.ts';

const oneReader =
  'the trail is asked by one auditor now and then, while every index on it is paid for by every write';

const seenByItself =
  'each row that holds the words is asked by its own rule whether it may be seen: scope beside the words would be a second copy of it';

export const exceptions: readonly Exception[] = [
  {
    how: 'Index Scan on assignment by assignment_province_id_year_due_on_id_index',
    call: /^province assignments .*ITEM_NUMBER (ASC|DESC)$/,
    why: 'the newest year comes first, and a page ends in it: of ten years one is read',
  },
  { how: 'Seq Scan on audit_entry', call: /^auditor auditEntries \{"(action|entityType)"/, why: oneReader },
  {
    how: 'Index Scan on audit_entry by audit_entry_pkey',
    call: /^auditor auditEntries \{"(actorId|action|entityType|since)"/,
    why: oneReader,
  },
  {
    how: 'Seq Scan on supervision_order',
    call: /^(city Overview|(province|city) Burden) /,
    why: 'the open orders are hashed beside those addressed; all orders of ten years are read in some milliseconds',
  },
  {
    how: 'Seq Scan on completion_cell',
    call: /^province workItems /,
    mode: 'force_generic_plan',
    why: 'without the day it seems that a third of the cells are stale; a province has 1,909 a year, read in a millisecond',
  },
  {
    how: 'Seq Scan on submission_work_item',
    call: /^(city|county) workItems \{"covered"/,
    why: 'one hash of a branch’s ties instead of a look-up for each point',
  },
  {
    how: 'Seq Scan on publicity_activity_work_item',
    call: /^(city|county) workItems \{"covered"/,
    mode: 'force_custom_plan',
    why: 'one hash of a branch’s ties instead of a look-up for each point',
  },
  {
    how: 'Index Scan on submission_work_item by submission_work_item_pkey',
    call: /^county WorkItems /,
    mode: 'force_generic_plan',
    why: 'the ties of the page’s points are read through for the county’s own: as many in ten years as in one',
  },
  {
    how: 'Seq Scan on publicity_activity',
    call: /^province publicityActivities \{"status":"CANCELLED"/,
    why: 'few are cancelled, and a province holds some two thousand a year: read in some milliseconds',
  },
  {
    how: 'Index Scan on coverage_request by coverage_request_province_id_status_requested_at_index',
    call: /^province (measureRows|RowsOfMeasure|MeasuredItem) /,
    why: 'handled requests have no index of their own day; a province handles some four thousand a year',
  },
  {
    how: 'Index Scan on submission by submission_pkey',
    call: /^(city|county) Search /,
    why: seenByItself,
  },
  {
    how: 'Index Scan on coverage_request by coverage_request_pkey',
    call: /^(city|county) Search /,
    why: seenByItself,
  },
  {
    how: 'Index Scan on assistance_notice by assistance_notice_pkey',
    call: /^(city|county) Search /,
    why: seenByItself,
  },
];
