import type { ExportName } from '@duban/schema/vocabulary/export';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The documents that a resource is read with; variables of a list are filter, first, offset and orderBy. */
export interface ResourceDocuments {
  list?: TypedDocumentNode<unknown, never>;
  one?: TypedDocumentNode<unknown, never>;
  /** column → the API's order field */
  orderBy?: Readonly<Record<string, string>>;
  /** what its list is called as a spreadsheet */
  exported?: ExportName;
}
