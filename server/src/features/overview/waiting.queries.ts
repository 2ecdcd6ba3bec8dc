import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import {
  readers as decisionReaders,
  visibleTo as decisionVisibleTo,
} from '../accountability/accountability.policy.ts';
import { awaitsViewerSql as decisionAwaitsSql } from '../accountability/awaiting.queries.ts';
import { visibleTo } from '../assignment/assignment.policy.ts';
import { awaitsConfirmationSql, lightSql } from '../assignment/assignment.queries.ts';
import { canProposeAwards } from '../award/award.policy.ts';
import { awaitsViewerSql as awardsAwaitSql } from '../award/award.queries.ts';
import { canDraftBulletins } from '../bulletin/bulletin.policy.ts';
import { awaitsViewerSql as bulletinAwaitsSql, unreadSql } from '../bulletin/bulletin.queries.ts';
import { canDecide, visibleTo as requestVisibleTo } from '../change-request/change-request.policy.ts';
import { awaitsDecisionSql } from '../change-request/change-request.queries.ts';
import {
  canDecide as canDecideEscalations,
  visibleTo as escalationVisibleTo,
} from '../escalation/escalation.policy.ts';
import { awaitsSql } from '../escalation/escalation.queries.ts';
import { canDrawUpSchemes } from '../evaluation/evaluation.policy.ts';
import { awaitsAnswerSql, schemeAwaitsSql } from '../evaluation/evaluation.queries.ts';
import { awaitsSql as invitationAwaitsSql } from '../invitation/invitation.policy.ts';
import { awaitingViewerSql } from '../press-release/press-release.queries.ts';
import {
  canReport,
  canReview,
  visibleTo as reportVisibleTo,
} from '../progress-report/progress-report.policy.ts';
import { awaitsReviewSql } from '../progress-report/progress-report.queries.ts';
import {
  canHandle,
  awaitsSql as concernAwaitsSql,
  visibleTo as concernVisibleTo,
} from '../public-concern/public-concern.policy.ts';
import { awaitsSql as activityAwaitsSql } from '../publicity-activity/publicity-activity.policy.ts';
import { awaitsDecisionSql as awaitsRelegationSql } from '../relegation/relegation.queries.ts';
import { canScore } from '../scoring/scoring.policy.ts';
import { schemeAwaitsSql as scoringAwaitsSql } from '../scoring/scoring.queries.ts';
import {
  awaitsWriterSql,
  canReviewSubmissions,
  canSubmit,
  awaitsReviewSql as pieceAwaitsSql,
  visibleTo as submissionVisibleTo,
} from '../submission/submission.policy.ts';
import { canIssueOrders } from '../supervision-order/supervision-order.policy.ts';
import {
  awaitsIssuerSql,
  unacknowledgedSql,
  unansweredSql,
} from '../supervision-order/supervision-order.queries.ts';
import { canPlan } from '../supervision-plan/supervision-plan.policy.ts';
import { awaitsViewerSql as planAwaitsSql } from '../supervision-plan/supervision-plan.queries.ts';

export interface Waiting {
  toAcknowledge: number;
  toReport: number;
  reportsToReview: number;
  completionsToConfirm: number;
  changesToDecide: number;
  escalationsToDecide: number;
  ordersToReply: number;
  ordersToHandle: number;
  conclusionsToAcknowledge: number;
  plansToHandle: number;
  decisionsToHandle: number;
  bulletinsToHandle: number;
  bulletinsToRead: number;
  schemesToHandle: number;
  scoringSchemesToHandle: number;
  objectionsToAnswer: number;
  awardsToHandle: number;
  relegationsToDecide: number;
  submissionsToReview: number;
  concernsToHandle: number;
  pressReleasesWaiting: number;
  activitiesWaiting: number;
  submissionsToAmend: number;
  invitationsToHandle: number;
}

interface Task {
  /** Who may do it at all: the others have none, and nothing is counted for them. */
  may: (viewer: Viewer) => boolean;
  of: (context: SignedIn) => Sql;
}

const answers = (viewer: Viewer) => hasRole(viewer, 'SUPERVISOR', 'LEADER', 'REPORTER');
const leads = (viewer: Viewer) => hasRole(viewer, 'LEADER');
const own = ({ viewer }: SignedIn) =>
  sql`assignment a where a.organization_id = ${viewer.organizationId}::uuid`;

/** What waits for the viewer: each as the list that it leads to is narrowed. */
const tasks: Readonly<Record<keyof Waiting, Task>> = {
  toAcknowledge: { may: answers, of: (context) => sql`${own(context)} and a.status = 'PENDING'` },
  toReport: {
    may: canReport,
    of: (context) =>
      sql`${own(context)} and a.status = 'IN_PROGRESS' and not ${lightSql('GREEN', 'a', context.clock.today())}`,
  },
  reportsToReview: {
    may: canReview,
    of: (context) =>
      sql`progress_report r where ${awaitsReviewSql(context, 'r')} and ${reportVisibleTo(context.viewer, 'r')}`,
  },
  completionsToConfirm: {
    may: canReview,
    of: (context) =>
      sql`assignment a where ${awaitsConfirmationSql(context)} and ${visibleTo(context.viewer, 'a')}`,
  },
  changesToDecide: {
    may: canDecide,
    of: (context) =>
      sql`change_request r where ${awaitsDecisionSql(context, 'r')} and ${requestVisibleTo(context.viewer, 'r')}`,
  },
  escalationsToDecide: {
    may: canDecideEscalations,
    of: (context) =>
      sql`escalation e where ${awaitsSql(context, 'e')} and ${escalationVisibleTo(context.viewer, 'e')}`,
  },
  ordersToReply: {
    may: answers,
    of: (context) => sql`supervision_order o where o.status <> 'CLOSED' and ${unansweredSql(context, 'o')}`,
  },
  ordersToHandle: {
    may: canIssueOrders,
    of: (context) => sql`supervision_order o where ${awaitsIssuerSql(context, 'o')}`,
  },
  conclusionsToAcknowledge: {
    may: answers,
    of: (context) => sql`supervision_order o where ${unacknowledgedSql(context, 'o')}`,
  },
  plansToHandle: {
    may: (viewer) => leads(viewer) || canPlan(viewer),
    of: (context) => sql`supervision_plan p where ${planAwaitsSql(context, 'p')}`,
  },
  decisionsToHandle: {
    may: (viewer) => hasRole(viewer, ...decisionReaders),
    of: (context) =>
      sql`accountability_decision d where ${decisionAwaitsSql(context, 'd')} and ${decisionVisibleTo(context.viewer, 'd')}`,
  },
  bulletinsToHandle: {
    may: (viewer) => leads(viewer) || canDraftBulletins(viewer),
    of: (context) => sql`bulletin b where ${bulletinAwaitsSql(context, 'b')}`,
  },
  bulletinsToRead: {
    may: worksInBusiness,
    of: (context) => sql`bulletin b where ${unreadSql(context, 'b')}`,
  },
  schemesToHandle: {
    may: (viewer) => leads(viewer) || canDrawUpSchemes(viewer),
    of: (context) => sql`evaluation_scheme s where ${schemeAwaitsSql(context, 's')}`,
  },
  scoringSchemesToHandle: {
    may: (viewer) => leads(viewer) || canScore(viewer),
    of: (context) => sql`scoring_scheme g where ${scoringAwaitsSql(context, 'g')}`,
  },
  objectionsToAnswer: {
    may: leads,
    of: (context) => sql`evaluation v where ${awaitsAnswerSql(context, 'v')}`,
  },
  awardsToHandle: {
    may: (viewer) => leads(viewer) || canProposeAwards(viewer),
    of: (context) => sql`award_round w where ${awardsAwaitSql(context, 'w')}`,
  },
  relegationsToDecide: {
    may: leads,
    of: (context) => sql`relegation l where ${awaitsRelegationSql(context, 'l')}`,
  },
  submissionsToReview: {
    may: canReviewSubmissions,
    of: ({ viewer, clock }) =>
      sql`submission s where ${pieceAwaitsSql(viewer, clock.now())} and ${submissionVisibleTo(viewer, 's')}`,
  },
  concernsToHandle: {
    may: canHandle,
    of: ({ viewer }) =>
      sql`public_concern c where ${concernAwaitsSql(viewer)} and ${concernVisibleTo(viewer, 'c')}`,
  },
  pressReleasesWaiting: { may: worksInBusiness, of: awaitingViewerSql },
  activitiesWaiting: {
    may: (viewer) => hasRole(viewer, 'LIAISON', 'LEADER', 'EDITOR'),
    of: ({ viewer, clock }) => sql`publicity_activity p where ${activityAwaitsSql(viewer, clock.today())}`,
  },
  submissionsToAmend: {
    may: canSubmit,
    of: ({ viewer, clock }) => sql`submission s where ${awaitsWriterSql(viewer, clock.now())}`,
  },
  invitationsToHandle: {
    may: (viewer) => hasRole(viewer, 'LIAISON', 'EDITOR'),
    of: ({ viewer, clock }) => sql`invitation v where ${invitationAwaitsSql(viewer, clock.today())}`,
  },
};

const names = Object.keys(tasks) as (keyof Waiting)[];

/** All in one statement. */
export async function waiting(context: SignedIn): Promise<Waiting> {
  const columns = names.map((name) => {
    const { may, of } = tasks[name];
    const count = may(context.viewer) ? sql`(select count(*)::int from ${of(context)})` : sql`0`;
    return sql`${count} as ${sql([`"${name}"`])}`;
  });
  const row = await context.reader.row<Waiting>(sql`select ${join(columns)}`);
  if (!row) throw new Error('a select of counts has no row');
  return row;
}
