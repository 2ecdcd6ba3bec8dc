import { type DocumentType, graphql } from '@duban/schema/generated';

export const WorkCalendarQuery = graphql(/* GraphQL */ `
  query WorkCalendar($year: Int!) {
    workCalendar(year: $year) {
      year published version source enteredAt availableActions
      enteredBy { id name }
      days { day kind name }
    }
  }
`);
export type CalendarYear = DocumentType<typeof WorkCalendarQuery>['workCalendar'];
export type CalendarDay = CalendarYear['days'][number];

export const UnpublishedYears = graphql(/* GraphQL */ `
  query UnpublishedYears { unpublishedYears }
`);

export const SetCalendarYear = graphql(/* GraphQL */ `
  mutation SetCalendarYear($input: SetCalendarYearInput!) {
    setCalendarYear(input: $input) { workCalendar { year version } }
  }
`);
