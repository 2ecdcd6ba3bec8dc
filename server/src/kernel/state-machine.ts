export interface Transition<Status extends string, Action extends string> {
  from: Status;
  action: Action;
  to: Status;
}

export interface StateMachine<Status extends string, Action extends string> {
  readonly transitions: readonly Transition<Status, Action>[];
  /** The state that the action leads to; null where it cannot be done. */
  next(status: Status, action: Action): Status | null;
  actionsFrom(status: Status): readonly Action[];
}

/** Reads a transition table; throws at start-up where it names one action twice for a state. */
export function stateMachine<Status extends string, Action extends string>(
  transitions: readonly Transition<Status, Action>[],
): StateMachine<Status, Action> {
  const table = new Map<Status, Map<Action, Status>>();
  for (const { from, action, to } of transitions) {
    const row = table.get(from) ?? new Map<Action, Status>();
    if (row.has(action)) throw new Error(`transition ${from} + ${action} stands twice`);
    row.set(action, to);
    table.set(from, row);
  }
  const actions = new Map([...table].map(([from, row]) => [from, [...row.keys()]]));
  return {
    transitions,
    next: (status, action) => table.get(status)?.get(action) ?? null,
    actionsFrom: (status) => actions.get(status) ?? [],
  };
}
