import { type DocumentType, graphql } from '@duban/schema/generated';

export const SearchQuery = graphql(/* GraphQL */ `
  query Search($text: String!, $kinds: [SearchKind!], $offset: Int) {
    search(text: $text, kinds: $kinds, first: 10, offset: $offset) {
      words
      groups {
        kind totalCount more
        hits {
          kind id linkId day
          title { text hit }
          excerpt { text hit }
          organization { id shortName }
        }
      }
    }
  }
`);
export type SearchGroup = DocumentType<typeof SearchQuery>['search']['groups'][number];
export type SearchHit = SearchGroup['hits'][number];
