import { type DocumentType, graphql } from '@duban/schema/generated';

export const PressOfficeQuery = graphql(/* GraphQL */ `
  query PressOffice($posts: LeadingGroupPostFilter!, $speakers: SpokespersonFilter!, $areas: SubjectAreaFilter!) {
    leadingGroupPosts(filter: $posts, first: 100) {
      nodes { id version post name title duty startsOn endsOn availableActions }
    }
    spokespersons(filter: $speakers, first: 100) {
      nodes { id version name title phone startsOn endsOn availableActions }
    }
    subjectAreas(filter: $areas, first: 100) {
      nodes { id version kind name description position startsOn endsOn availableActions }
    }
  }
`);
type Office = DocumentType<typeof PressOfficeQuery>;
export type PostRow = Office['leadingGroupPosts']['nodes'][number];
export type SpeakerRow = Office['spokespersons']['nodes'][number];
export type AreaRow = Office['subjectAreas']['nodes'][number];

export const CreateLeadingGroupPost = graphql(/* GraphQL */ `
  mutation CreateLeadingGroupPost($input: CreateLeadingGroupPostInput!) {
    createLeadingGroupPost(input: $input) { leadingGroupPost { id } }
  }
`);

export const UpdateLeadingGroupPost = graphql(/* GraphQL */ `
  mutation UpdateLeadingGroupPost($input: UpdateLeadingGroupPostInput!) {
    updateLeadingGroupPost(input: $input) { leadingGroupPost { id } }
  }
`);

export const CreateSpokesperson = graphql(/* GraphQL */ `
  mutation CreateSpokesperson($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { id } } }
`);

export const UpdateSpokesperson = graphql(/* GraphQL */ `
  mutation UpdateSpokesperson($input: UpdateSpokespersonInput!) { updateSpokesperson(input: $input) { spokesperson { id } } }
`);

export const CreateSubjectArea = graphql(/* GraphQL */ `
  mutation CreateSubjectArea($input: CreateSubjectAreaInput!) { createSubjectArea(input: $input) { subjectArea { id } } }
`);

export const UpdateSubjectArea = graphql(/* GraphQL */ `
  mutation UpdateSubjectArea($input: UpdateSubjectAreaInput!) { updateSubjectArea(input: $input) { subjectArea { id } } }
`);

export const AdoptSubjectAreas = graphql(/* GraphQL */ `
  mutation AdoptSubjectAreas($input: AdoptSubjectAreasInput!) { adoptSubjectAreas(input: $input) { subjectAreas { id } } }
`);
