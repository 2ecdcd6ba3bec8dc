import type { SearchKind } from '@duban/schema/vocabulary/search';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../../kernel/viewer.ts';
import { visibleTo as bulletinVisibleTo } from '../bulletin/bulletin.policy.ts';
import { visibleTo as noticeVisibleTo } from '../coverage-request/assistance-notice.policy.ts';
import { visibleTo as requestVisibleTo } from '../coverage-request/coverage-request.policy.ts';
import { visibleTo as releaseVisibleTo } from '../press-release/press-release.policy.ts';
import { visibleTo as reportVisibleTo } from '../progress-report/progress-report.policy.ts';
import { visibleTo as concernVisibleTo } from '../public-concern/public-concern.policy.ts';
import { visibleTo as activityVisibleTo } from '../publicity-activity/publicity-activity.policy.ts';
import { visibleTo as submissionVisibleTo } from '../submission/submission.policy.ts';
import { visibleTo as orderVisibleTo } from '../supervision-order/supervision-order.policy.ts';
import { visibleTo as planVisibleTo } from '../work-plan/work-plan.policy.ts';

/** What the search knows of one kind; `t` is its own row. Who may see it is its own feature's rule, as in its list. */
export interface Searchable {
  from: Sql;
  /** Where who may see it can be told without the rest. */
  own?: Sql;
  title: Sql;
  body: Sql;
  /** What its rows are put in order by. */
  at: Sql;
  organizationId: Sql;
  /** What its page is found by. */
  linkId: Sql;
  visibleTo(viewer: Viewer): Sql;
}

const own = sql`t.organization_id`;
const itself = sql`t.id`;

function table(
  name: string,
  texts: Pick<Searchable, 'title' | 'body' | 'at'>,
  visibleTo: (viewer: Viewer, alias: string) => Sql,
): Searchable {
  return {
    from: sql`${sql([name])} t`,
    ...texts,
    organizationId: own,
    linkId: itself,
    visibleTo: (viewer) => visibleTo(viewer, 't'),
  };
}

/** A kind that lands later adds its line here, its trigger in a migration, and its name in the vocabulary. */
export const searchables: Readonly<Record<SearchKind, Searchable>> = {
  WORK_ITEM: {
    from: sql`work_item t join work_plan p on p.id = t.work_plan_id`,
    title: sql`coalesce(t.title, '')`,
    body: sql`t.requirement`,
    at: sql`make_timestamptz(t.year, 1, 1, 0, 0, 0, 'Asia/Shanghai')`,
    organizationId: sql`p.organization_id`,
    linkId: itself,
    visibleTo: (viewer) => sql`(${planVisibleTo(viewer, 'p')} and p.status <> 'WITHDRAWN')`,
  },
  PROGRESS_REPORT: {
    from: sql`progress_report t join work_item i on i.id = t.work_item_id`,
    own: sql`progress_report t`,
    title: sql`coalesce(i.title, left(i.requirement, 30))`,
    body: sql`concat_ws(E'\n', t.summary, t.difficulties, t.next_steps)`,
    at: sql`t.submitted_at`,
    organizationId: own,
    linkId: sql`t.assignment_id`,
    visibleTo: (viewer) => reportVisibleTo(viewer, 't'),
  },
  SUPERVISION_ORDER: table(
    'supervision_order',
    { title: sql`t.number`, body: sql`concat_ws(E'\n', t.requirement, t.conclusion)`, at: sql`t.issued_at` },
    orderVisibleTo,
  ),
  SUBMISSION: table(
    'submission',
    { title: sql`t.title`, body: sql`t.body`, at: sql`t.submitted_at` },
    submissionVisibleTo,
  ),
  PUBLICITY_ACTIVITY: table(
    'publicity_activity',
    {
      title: sql`t.title`,
      body: sql`concat_ws(E'\n', t.theme, t.content, t.summary)`,
      at: sql`t.starts_on::timestamp at time zone 'Asia/Shanghai'`,
    },
    activityVisibleTo,
  ),
  PUBLIC_CONCERN: table(
    'public_concern',
    {
      title: sql`t.title`,
      body: sql`concat_ws(E'\n', t.text, t.answer)`,
      at: sql`t.raised_on::timestamp at time zone 'Asia/Shanghai'`,
    },
    concernVisibleTo,
  ),
  COVERAGE_REQUEST: table(
    'coverage_request',
    { title: sql`t.title`, body: sql`t.content`, at: sql`t.requested_at` },
    requestVisibleTo,
  ),
  ASSISTANCE_NOTICE: table(
    'assistance_notice',
    {
      title: sql`t.title`,
      body: sql`concat_ws(E'\n', t.content, t.assistance, t.feedback)`,
      at: sql`t.issued_at`,
    },
    noticeVisibleTo,
  ),
  PRESS_RELEASE: table(
    'press_release',
    {
      title: sql`t.title`,
      body: sql`concat_ws(E'\n', t.body, t.digest)`,
      at: sql`coalesce(t.released_at, t.drafted_at)`,
    },
    releaseVisibleTo,
  ),
  BULLETIN: table(
    'bulletin',
    { title: sql`t.title`, body: sql`t.body`, at: sql`coalesce(t.published_at, t.created_at)` },
    bulletinVisibleTo,
  ),
};
