/** First item, last item, code of the province's department or affiliate that leads them. */
const leads: readonly (readonly [number, number, string])[] = [
  [1, 6, '440000-quality-management'],
  [7, 10, '440000-quality-supervision'],
  [11, 16, '440000-food-production'],
  [17, 21, '440000-certification'],
  [22, 26, '440000-standardization'],
  [27, 32, '440000-metrology'],
  [33, 38, '440000-special-equipment'],
  [39, 44, '440000-enforcement'],
  [45, 49, '440000-science-technology'],
  [50, 53, '440000-regulations'],
  [54, 55, '440000-information-center'],
  [56, 57, '440000-party-committee'],
  [58, 61, '440000-discipline'],
  [62, 69, '440000-personnel'],
  [70, 70, '440000-party-committee'],
  [71, 73, '440000-finance'],
  [74, 83, '440000-office'],
];

/** Item number → code of the organization that leads it at the province. */
export const leadDepartments: ReadonlyMap<number, string> = new Map(
  leads.flatMap(([first, last, code]) =>
    Array.from({ length: last - first + 1 }, (_, index) => [first + index, code] as const),
  ),
);
