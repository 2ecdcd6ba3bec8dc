import { type DocumentType, graphql } from '@duban/schema/generated';

export const PressReleases = graphql(/* GraphQL */ `
  query PressReleases($filter: PressReleaseFilter, $first: Int, $offset: Int) {
    pressReleases(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id title mode status plannedOn overdue releasedAt position stepsLeft
        steps { name }
        organization { id shortName }
        bureau { id shortName }
        subjectArea { id name }
        workItems { id number displayTitle }
      }
    }
  }
`);
export type ReleaseRow = DocumentType<typeof PressReleases>['pressReleases']['nodes'][number];

export const PressReleaseQuery = graphql(/* GraphQL */ `
  query PressRelease($id: ID!) {
    pressRelease(id: $id) {
      id version mode status title body plannedOn overdue delayReason chainRevision position round stepsLeft digest draftedAt submittedAt approvedAt
      releasedAt form place adHocOrigin adHocParty adHocOn consentBy consentOn consentReference availableActions
      steps { name kind place role body }
      approvals {
        id round position step decision comment at decidedBy decidedOn replyNumber person { id name }
        attachments { id name size url }
      }
      organization { id name shortName }
      bureau { id name shortName }
      subjectArea { id name }
      planEntry { id month plannedOn subject }
      drafter { id name }
      releaser { id name }
      spokesperson { id name title }
      workItems { ...WorkItemChoice }
      channels { id name level }
      submissions { id title status adoptions { id channel adoptedOn } }
      disciplineRecords { id title status kind occurredOn }
    }
  }
`);
export type ReleasePage = NonNullable<DocumentType<typeof PressReleaseQuery>['pressRelease']>;
export type Approval = ReleasePage['approvals'][number];

/** What the form offers of the bureau: its areas, and the entries of approved plans that have no release yet. */
export const ReleaseChoices = graphql(/* GraphQL */ `
  query ReleaseChoices {
    subjectAreas(filter: { ownBureau: true }, first: 100) { nodes { id name kind startsOn endsOn } }
    releasePlans(filter: { ownBureau: true, status: APPROVED }, first: 3) {
      nodes {
        id year
        entries { id month plannedOn subject subjectArea { id } workItems { ...WorkItemChoice } pressRelease { id } }
      }
    }
  }
`);

export const Speakers = graphql(/* GraphQL */ `
  query Speakers($organizationId: ID!) {
    spokespersons(filter: { organizationId: $organizationId }, first: 50) { nodes { id name title startsOn endsOn } }
  }
`);

export const PieceChoices = graphql(/* GraphQL */ `
  query PieceChoices($filter: SubmissionFilter) {
    submissions(filter: $filter, first: 50) { nodes { id title } }
  }
`);

export const DraftPressRelease = graphql(/* GraphQL */ `
  mutation DraftPressRelease($input: DraftPressReleaseInput!) { draftPressRelease(input: $input) { pressRelease { id } } }
`);

export const UpdatePressRelease = graphql(/* GraphQL */ `
  mutation UpdatePressRelease($input: UpdatePressReleaseInput!) { updatePressRelease(input: $input) { pressRelease { id } } }
`);

export const SubmitPressRelease = graphql(/* GraphQL */ `
  mutation SubmitPressRelease($input: SubmitPressReleaseInput!) { submitPressRelease(input: $input) { pressRelease { id } } }
`);

export const DecidePressApproval = graphql(/* GraphQL */ `
  mutation DecidePressApproval($input: DecidePressApprovalInput!) { decidePressApproval(input: $input) { pressRelease { id } } }
`);

export const RecordPressConsent = graphql(/* GraphQL */ `
  mutation RecordPressConsent($input: RecordPressConsentInput!) { recordPressConsent(input: $input) { pressRelease { id } } }
`);

export const WithdrawPressRelease = graphql(/* GraphQL */ `
  mutation WithdrawPressRelease($input: WithdrawPressReleaseInput!) { withdrawPressRelease(input: $input) { pressRelease { id } } }
`);

export const PublishPressRelease = graphql(/* GraphQL */ `
  mutation PublishPressRelease($input: PublishPressReleaseInput!) { publishPressRelease(input: $input) { pressRelease { id } } }
`);

export const TiePressRelease = graphql(/* GraphQL */ `
  mutation TiePressRelease($input: TiePressReleaseInput!) { tiePressRelease(input: $input) { pressRelease { id } } }
`);
