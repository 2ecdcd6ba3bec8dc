/** A list of codes as the object that registerEnumType takes: `{ DRAFT: 'DRAFT', … }`. */
export function enumOf<Code extends string>(codes: readonly Code[]): { [C in Code]: C } {
  return Object.fromEntries(codes.map((code) => [code, code])) as { [C in Code]: C };
}
