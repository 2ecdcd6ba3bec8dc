import type { Measure } from '@duban/schema/vocabulary/measure';
import sql, { type Sql } from 'sql-template-tag';

const dayOf = (moment: string) => sql([`(${moment} at time zone 'Asia/Shanghai')::date`]);

/** Of pieces: whose they are stands on them. */
const ofPiece = sql`s.organization_id, s.city_id, s.province_id`;
const adoptions = (kinds: Sql) => sql`
  select d.id, ${ofPiece}, d.adopted_on, 'Submission', s.id, s.title || ' · ' || d.channel, 1, true
  from submission s join adoption d on d.submission_id = s.id
  where d.kind in (${kinds}) and s.province_id = m.province_id and d.adopted_on between m.starts_on and m.until`;

const parts = (figure: Sql) => sql`
  select r.id, r.organization_id, r.city_id, r.province_id, ${dayOf('r.reported_at')}, 'PublicityActivity', r.activity_id, p.title, ${figure}, true
  from activity_part r join publicity_activity p on p.id = r.activity_id
  where r.status = 'REPORTED' and r.province_id = m.province_id and ${dayOf('r.reported_at')} between m.starts_on and m.until
    and p.ending is distinct from 'CANCELLED'`;

const released = sql`
  select p.id, p.organization_id, p.city_id, p.province_id, ${dayOf('p.released_at')}, 'PressRelease', p.id, p.title, 1, true
  from press_release p where p.status = 'RELEASED' and p.province_id = m.province_id
    and ${dayOf('p.released_at')} between m.starts_on and m.until`;

/**
 * The one place that says what each figure counts: rows as id, organization_id, city_id, province_id, day, subject_type, subject_id,
 * title, amount and counted, of `m` with province_id, starts_on and until. What becomes of them (how many, their sum, a
 * share) stands in the vocabulary's measureRules. A further measure is an entry here and one there.
 */
export const measureSources: Readonly<Record<Measure, Sql>> = {
  THEMED_ACTIVITIES: sql`
    select p.id, p.organization_id, p.city_id, p.province_id, p.starts_on, 'PublicityActivity', p.id, p.title, 1, true
    from publicity_activity p where p.occasion_id is not null and p.ending is distinct from 'CANCELLED'
      and p.province_id = m.province_id and p.starts_on between m.starts_on and m.until`,

  EVENTS_HELD: parts(sql`r.events`),

  PEOPLE_REACHED: parts(sql`r.people`),

  MEDIA_ADOPTIONS: adoptions(sql`'TV', 'RADIO', 'NEWSPAPER', 'WEBSITE', 'JOURNAL'`),

  INFORMATION_ADOPTIONS: adoptions(sql`'BULLETIN'`),

  RELEASES_PASSED: released,

  // What went out without approval has its day from the record of it, which itself only some may read.
  RELEASES_IN_ORDER: sql`${released}
    union all select p.id, p.organization_id, p.city_id, p.province_id, d.day, 'PressRelease', p.id, p.title, 1, false
    from press_release p cross join lateral (select min(x.occurred_on) as day from discipline_record x
      where x.press_release_id = p.id and x.kind = 'UNAPPROVED') d
    where p.status = 'UNAPPROVED' and p.province_id = m.province_id and d.day between m.starts_on and m.until`,

  RELEASE_DAYS: sql`
    select p.id, p.organization_id, p.city_id, p.province_id, ${dayOf('p.approved_at')}, 'PressRelease', p.id, p.title,
      round(extract(epoch from p.approved_at - p.submitted_at)::numeric / 86400, 1), true
    from press_release p where p.approved_at is not null and p.submitted_at is not null and p.province_id = m.province_id
      and ${dayOf('p.approved_at')} between m.starts_on and m.until`,

  COVERAGE_HANDLED: sql`
    select c.id, c.organization_id, c.city_id, c.province_id, ${dayOf('c.handled_at')}, 'CoverageRequest', c.id, c.title, 1, true
    from coverage_request c where c.status = 'HANDLED' and c.province_id = m.province_id
      and ${dayOf('c.handled_at')} between m.starts_on and m.until`,

  INSTRUCTIONS: sql`
    select n.id, n.organization_id, n.city_id, n.province_id, n.instructed_on, 'Submission', n.submission_id, s.title || ' · ' || n.leader, 1, true
    from instruction n join submission s on s.id = n.submission_id
    where n.province_id = m.province_id and n.instructed_on between m.starts_on and m.until`,

  URGENT_IN_TIME: sql`
    select s.id, ${ofPiece}, ${dayOf('s.submitted_at')}, 'Submission', s.id, s.title, 1, not s.late
    from submission s where s.kind = 'URGENT' and s.province_id = m.province_id
      and s.submitted_at >= m.starts_on::timestamp at time zone 'Asia/Shanghai'
      and s.submitted_at < (m.until + 1)::timestamp at time zone 'Asia/Shanghai'`,

  FOLLOW_UPS_IN_TIME: sql`
    select f.id, ${ofPiece}, ${dayOf('f.reported_at')}, 'Submission', s.id, s.title, 1, not f.late
    from follow_up f join submission s on s.id = f.submission_id
    where s.province_id = m.province_id and ${dayOf('f.reported_at')} between m.starts_on and m.until`,
};
