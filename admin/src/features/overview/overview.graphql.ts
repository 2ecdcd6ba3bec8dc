import { type DocumentType, graphql } from '@duban/schema/generated';

export const OverviewQuery = graphql(/* GraphQL */ `
  query Overview($workPlanId: ID) {
    overview(workPlanId: $workPlanId) {
      workPlan { id year title documentNumber issuedOn status }
      awardsToHandle relegationsToDecide
      assignments completed overdue red yellow green percent items itemsUncovered
      toAcknowledge toReport reportsToReview completionsToConfirm changesToDecide escalationsToDecide ordersToReply
      ordersToHandle conclusionsToAcknowledge plansToHandle decisionsToHandle bulletinsToHandle bulletinsToRead
      schemesToHandle scoringSchemesToHandle objectionsToAnswer submissionsToReview concernsToHandle pressReleasesWaiting activitiesWaiting submissionsToAmend invitationsToHandle
    }
  }
`);
export type Overview = DocumentType<typeof OverviewQuery>['overview'];
