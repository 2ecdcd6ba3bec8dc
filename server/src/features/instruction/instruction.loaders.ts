import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Instruction } from './instruction.entity.ts';
import { instructionsOfSubmissions, visibleInstructions } from './instruction.queries.ts';

export const instructionOf = edge<string, Instruction | null>(async (context, ids) =>
  oneByKey(ids, await visibleInstructions(signedIn(context), context.reader, ids), (row) => row.id),
);

export const instructionsOf = edge<string, Instruction[]>(async (context, ids) =>
  manyByKey(ids, await instructionsOfSubmissions(signedIn(context), ids), (row) => row.submissionId),
);
