/** The longest text of each kind, in characters. */
export const textLimits = { line: 200, comment: 2_000, body: 20_000, url: 2_000 } as const;
