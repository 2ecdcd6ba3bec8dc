import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Channel } from '../channel/channel.entity.ts';
import type { Submission } from '../submission/submission.entity.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { DisciplineRecord } from './discipline-record.entity.ts';
import { recordsOfReleases, visibleRecords } from './discipline-record.queries.ts';
import type { PressApproval } from './press-approval.entity.ts';
import type { PressRelease } from './press-release.entity.ts';
import {
  approvalsOfReleases,
  channelsOfReleases,
  decidedByViewer,
  itemsOfReleases,
  piecesOfReleases,
  releasesOfEntries,
  visibleReleases,
} from './press-release.queries.ts';

/** Null where the viewer may not see it. */
export const pressReleaseOf = edge<string, PressRelease | null>(async (context, ids) =>
  oneByKey(ids, await visibleReleases(signedIn(context), ids), (row) => row.id),
);

/** The one that an entry of a release plan led to, where the viewer may see it. */
export const releaseOfEntry = edge<string, PressRelease | null>(async (context, ids) =>
  oneByKey(ids, await releasesOfEntries(signedIn(context), ids), (row) => row.planEntryId ?? ''),
);

export const decidedInRound = edge<string, boolean>(async (context, ids) => {
  const rows = await decidedByViewer(signedIn(context), context.reader, ids);
  const decided = new Set(rows.map((row) => row.releaseId));
  return ids.map((id) => decided.has(id));
});

export const approvalsOf = edge<string, PressApproval[]>(async (context, ids) =>
  manyByKey(ids, await approvalsOfReleases(context.reader, ids), (row) => row.releaseId),
);

export const itemsOfRelease = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfReleases(context.reader, ids), (row) => row.releaseId),
);

export const channelsOfRelease = edge<string, Channel[]>(async (context, ids) =>
  manyByKey(ids, await channelsOfReleases(context.reader, ids), (row) => row.releaseId),
);

export const piecesOfRelease = edge<string, Submission[]>(async (context, ids) =>
  manyByKey(ids, await piecesOfReleases(signedIn(context), ids), (row) => row.releaseId),
);

export const disciplineOfRelease = edge<string, DisciplineRecord[]>(async (context, ids) =>
  manyByKey(ids, await recordsOfReleases(signedIn(context), ids), (row) => row.pressReleaseId ?? ''),
);

/** Null where the viewer may not see it. */
export const disciplineRecordOf = edge<string, DisciplineRecord | null>(async (context, ids) =>
  oneByKey(ids, await visibleRecords(signedIn(context), ids), (row) => row.id),
);
