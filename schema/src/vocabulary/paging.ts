/** Lists take first 1 to 100 (25 unless told) and offset. */
export const pageSize = { default: 25, max: 100, maxOffset: 1_000_000 } as const;

export const orderDirections = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof orderDirections)[number];
