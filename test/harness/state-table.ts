/** What can be done in each state, and where it leads: all else is nothing. */
export function stateTable<Status extends string, Action extends string>(
  statuses: readonly Status[],
  actions: readonly Action[],
  next: (status: Status, action: Action) => Status | null,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      Object.fromEntries(
        actions.flatMap((action) => {
          const to = next(status, action);
          return to ? [[action, to]] : [];
        }),
      ),
    ]),
  );
}
