import { type DocumentType, graphql } from '@duban/schema/generated';

export const PublicityCalendarQuery = graphql(/* GraphQL */ `
  query PublicityCalendar($year: Int!) {
    publicityOccasions(year: $year) {
      startsOn endsOn theme
      occasion {
        id version name basis startMonth startDay endMonth endDay firstYear lastYear availableActions
        years { year theme startsOn endsOn }
        activityCount(year: $year)
      }
    }
  }
`);
export type OccasionOfYear = DocumentType<typeof PublicityCalendarQuery>['publicityOccasions'][number];
export type Occasion = OccasionOfYear['occasion'];

/** Those that touch the year; a calendar that holds more says so and leads to the list. */
export const CalendarActivities = graphql(/* GraphQL */ `
  query CalendarActivities($filter: PublicityActivityFilter, $first: Int) {
    publicityActivities(filter: $filter, first: $first) {
      totalCount
      nodes { id title startsOn endsOn status organization { id shortName } occasion { id } }
    }
  }
`);
export type CalendarActivity = DocumentType<
  typeof CalendarActivities
>['publicityActivities']['nodes'][number];

export const CreateOccasion = graphql(/* GraphQL */ `
  mutation CreateOccasion($input: CreatePublicityOccasionInput!) {
    createPublicityOccasion(input: $input) { publicityOccasion { id } }
  }
`);

export const UpdateOccasion = graphql(/* GraphQL */ `
  mutation UpdateOccasion($input: UpdatePublicityOccasionInput!) {
    updatePublicityOccasion(input: $input) { publicityOccasion { id } }
  }
`);

export const SetOccasionYear = graphql(/* GraphQL */ `
  mutation SetOccasionYear($input: SetOccasionYearInput!) {
    setOccasionYear(input: $input) { publicityOccasion { id } }
  }
`);
