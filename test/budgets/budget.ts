export const paged = (field: string, nodes: string) =>
  `query($first: Int, $offset: Int) { ${field}(first: $first, offset: $offset) { totalCount nodes { ${nodes} } } }`;

export interface Budget {
  name: string;
  query: string;
  /** The most statements that the page may run. */
  budget: number;
}
