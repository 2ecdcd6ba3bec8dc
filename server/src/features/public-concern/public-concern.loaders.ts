import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { ConcernSubject } from './concern-subject.entity.ts';
import { subjectsById } from './concern-subject.queries.ts';
import { concernsOfTasks, tasksOfConcerns } from './concern-task.queries.ts';
import type { PublicConcern, PublicConcernPerson } from './public-concern.entity.ts';
import { itemsOfConcerns, personsOfConcerns, visibleConcerns } from './public-concern.queries.ts';

/** Null where the viewer may not see it. */
export const publicConcernOf = edge<string, PublicConcern | null>(async (context, ids) =>
  oneByKey(ids, await visibleConcerns(signedIn(context), ids), (row) => row.id),
);

export const subjectOf = edge<string, ConcernSubject | null>(async (context, ids) =>
  oneByKey(ids, await subjectsById(signedIn(context), context.reader, ids), (row) => row.id),
);

export const itemsOfConcern = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfConcerns(context.reader, ids), (row) => row.concernId),
);

export const personOfConcern = edge<string, PublicConcernPerson | null>(async (context, ids) =>
  oneByKey(ids, await personsOfConcerns(context.reader, ids), (row) => row.concernId),
);

export const tasksOfConcern = edge<
  string,
  { concernId: string; assignmentId: string | null; supervisionOrderId: string | null }[]
>(async (context, ids) =>
  manyByKey(ids, await tasksOfConcerns(signedIn(context), ids), (row) => row.concernId),
);

export const concernsOfAssignment = edge<string, PublicConcern[]>(async (context, ids) =>
  manyByKey(ids, await concernsOfTasks(signedIn(context), 'assignment_id', ids), (row) => row.taskId),
);

export const concernsOfOrder = edge<string, PublicConcern[]>(async (context, ids) =>
  manyByKey(ids, await concernsOfTasks(signedIn(context), 'supervision_order_id', ids), (row) => row.taskId),
);
