import type { Call } from '../questions.ts';
import type { Adapter } from './adapter.ts';

/** Which statement, with which values in their places. */
function placed(call: Call, today: string): [name: string, values: unknown] {
  const { viewer } = call;
  switch (call.question) {
    case 'Q1': {
      const { filter, first, offset } = call.variables;
      return ['Q1', [viewer.provinceId, filter.year, first, offset]];
    }
    case 'Q2': {
      const { filter, first, offset } = call.variables;
      const name = filter.year ? 'year' : (filter.status ?? 'all');
      const values = [
        filter.subtreeOf,
        filter.year ?? null,
        filter.status ?? null,
        first,
        offset,
        today,
        viewer.userId,
      ];
      return [`Q2.${name}`, values];
    }
    case 'Q3':
      return ['Q3', [viewer.provinceId, call.variables.workPlanId, today]];
    case 'W1': {
      const { assignmentId, percent, summary, difficulties, nextSteps } = call.variables.input;
      const values = [assignmentId, percent, summary, difficulties, nextSteps];
      return ['W1', { values, user: viewer.userId, organization: viewer.organizationId }];
    }
  }
}

export const limit: Adapter = {
  ask(call, today) {
    const [name, values] = placed(call, today);
    const headers: Record<string, string> = call.key ? { 'idempotency-key': call.key } : {};
    return { path: `/${name}`, headers, body: JSON.stringify(values) };
  },
  read: (_, answer) => answer,
};
