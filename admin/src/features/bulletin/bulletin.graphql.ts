import { type DocumentType, graphql } from '@duban/schema/generated';

export const Bulletins = graphql(/* GraphQL */ `
  query Bulletins($filter: BulletinFilter, $first: Int, $offset: Int) {
    bulletins(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id kind title number status periodFrom periodTo publishedAt unread
        organization { id shortName }
        receipts { organization { id } readers { at } }
      }
    }
  }
`);
export type BulletinRow = DocumentType<typeof Bulletins>['bulletins']['nodes'][number];

export const BulletinQuery = graphql(/* GraphQL */ `
  query Bulletin($id: ID!) {
    bulletin(id: $id) {
      id version kind title number status periodFrom periodTo figuresAt body createdAt approvedAt publishedAt returnComment withdrawnAt withdrawReason unread
      availableActions
      organization { id name shortName }
      author { id name }
      approver { id name }
      withdrawer { id name }
      figures {
        at lateCount
        sum { total completed completedInPeriod percent red yellow }
        progress { organizationId organization total completed completedInPeriod percent red yellow }
        late { assignmentId organization workItem dueOn daysLate percent }
        orders { orderId number dueOn addressees answered }
      }
      adoptionFigures {
        pieceCount
        sum { submitted adopted county city province national instructions points }
        units { organizationId organization submitted adopted county city province national instructions points }
        pieces { submissionId title organization channels { channel level adoptedOn } }
        silent { organizationId organization }
      }
      rankingFigures { rows { organizationId organization level unitClass points target percent rank lead } }
      receipts { organization { ...OrganizationChoice } readers { at person { id name } } }
    }
  }
`);
export type BulletinPage = NonNullable<DocumentType<typeof BulletinQuery>['bulletin']>;

export const BulletinReproducible = graphql(/* GraphQL */ `
  query BulletinReproducible($bulletinId: ID!) {
    bulletinReproducible(id: $bulletinId)
  }
`);

export const DraftBulletin = graphql(/* GraphQL */ `
  mutation DraftBulletin($input: DraftBulletinInput!) {
    draftBulletin(input: $input) { bulletin { id } }
  }
`);

export const UpdateBulletin = graphql(/* GraphQL */ `
  mutation UpdateBulletin($input: UpdateBulletinInput!) {
    updateBulletin(input: $input) { bulletin { id version } }
  }
`);

export const RefreshBulletin = graphql(/* GraphQL */ `
  mutation RefreshBulletin($input: RefreshBulletinInput!) {
    refreshBulletin(input: $input) { bulletin { id version } }
  }
`);

export const ApproveBulletin = graphql(/* GraphQL */ `
  mutation ApproveBulletin($input: ApproveBulletinInput!) {
    approveBulletin(input: $input) { bulletin { id version status } }
  }
`);

export const WithdrawBulletin = graphql(/* GraphQL */ `
  mutation WithdrawBulletin($input: WithdrawBulletinInput!) {
    withdrawBulletin(input: $input) { bulletin { id version status } }
  }
`);

export const ReturnBulletin = graphql(/* GraphQL */ `
  mutation ReturnBulletin($input: ReturnBulletinInput!) {
    returnBulletin(input: $input) { bulletin { id version status } }
  }
`);

export const PublishBulletin = graphql(/* GraphQL */ `
  mutation PublishBulletin($input: PublishBulletinInput!) {
    publishBulletin(input: $input) { bulletin { id version number } }
  }
`);

export const ReadBulletin = graphql(/* GraphQL */ `
  mutation ReadBulletin($input: ReadBulletinInput!) {
    readBulletin(input: $input) { bulletin { id } }
  }
`);
