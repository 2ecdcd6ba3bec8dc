import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { columns } from '../../kernel/sql.ts';
import { ActivityPart } from './activity-part.entity.ts';
import { partVisibleTo } from './publicity-activity.policy.ts';

/** The organizer first, then in the order of the tree. */
export function partsOfActivities(context: SignedIn, ids: readonly string[]): Promise<ActivityPart[]> {
  return context.reader.rows<ActivityPart>(sql`
    select ${columns(ActivityPart, 'r')} from activity_part r
    join publicity_activity p on p.id = r.activity_id join organization o on o.id = r.organization_id
    where r.activity_id = any(${ids}::uuid[]) and ${partVisibleTo(context.viewer, 'r', 'p')}
    order by (r.organization_id = p.organization_id) desc, o.sort_order, o.id`);
}

export interface ActivityTotals {
  activityId: string;
  units: number;
  answered: number;
  reported: number;
  declined: number;
  events: number;
  people: number;
  materials: number;
}

/** Sums over the parts that the viewer may see. */
export function totalsOfActivities(context: SignedIn, ids: readonly string[]): Promise<ActivityTotals[]> {
  return context.reader.rows<ActivityTotals>(sql`
    select r.activity_id as "activityId", (count(*) filter (where r.status <> 'DECLINED'))::int as units,
      (count(*) filter (where r.status <> 'INVITED'))::int as answered,
      (count(*) filter (where r.status = 'REPORTED'))::int as reported,
      (count(*) filter (where r.status = 'DECLINED'))::int as declined,
      coalesce(sum(r.events), 0)::int as events, coalesce(sum(r.people), 0)::float8 as people,
      coalesce(sum(r.materials), 0)::float8 as materials
    from activity_part r join publicity_activity p on p.id = r.activity_id
    where r.activity_id = any(${ids}::uuid[]) and ${partVisibleTo(context.viewer, 'r', 'p')} group by 1`);
}

/** Activities that ended on a day whose units or whose organizer owe something; the reminder's day is said by its caller. */
export interface EndedActivity {
  id: string;
  endsOn: string;
}

export const endedActivitiesSql = (today: string): Sql => sql`
  select p.id, p.ends_on as "endsOn" from publicity_activity p
  where p.ending is null and p.ends_on < ${today}::date and p.ends_on >= ${today}::date - 60 order by p.ends_on, p.id`;
