import sql from 'sql-template-tag';
import { reviewSubmission } from '../../features/submission/commands/review.ts';
import { reviewSecrecy } from '../../features/submission/commands/secrecy.ts';
import type { Submission } from '../../features/submission/submission.entity.ts';
import type { Stage } from './stage.ts';

const hour = 3_600_000;

/** Who reviews for the organization whose turn it is. */
const reviewers: Readonly<Record<string, { unit: string; superior: string }>> = {
  '440000': { unit: 'province.leader', superior: 'province.editor' },
  '440100': { unit: 'guangzhou.leader', superior: 'guangzhou.editor' },
  '440106': { unit: 'tianhe.leader', superior: 'tianhe.leader' },
};

async function turnOf(stage: Stage, piece: Submission): Promise<{ username: string; ofUnit: boolean }> {
  const row = await stage.database.reader.row<{ code: string }>(
    sql`select code from organization where id = ${piece.reviewingId}::uuid`,
  );
  const ofUnit = piece.reviewingId === piece.organizationId;
  const reviewer = reviewers[row?.code ?? ''];
  if (!reviewer) throw new Error(`nobody reviews for ${row?.code}`);
  return { username: ofUnit ? reviewer.unit : reviewer.superior, ofUnit };
}

/** The piece goes up level by level, some hours at each, until an editor accepts it; or the first returns it. */
export async function reviewed(
  stage: Stage,
  piece: Submission,
  from: Date,
  returned: string | null = null,
): Promise<Submission> {
  let row = piece;
  let at = from;
  while (row.status === 'SUBMITTED') {
    const { username, ofUnit } = await turnOf(stage, row);
    at = new Date(Math.min(at.getTime() + 6 * hour, Date.now()));
    const passes = ofUnit && row.organizationId !== row.provinceId;
    const { id, version } = row;
    row = await reviewSubmission(await stage.as(username, at), {
      ...{ id, version, comment: returned },
      decision: returned ? 'RETURN' : passes ? 'PASS' : 'ACCEPT',
      marks: returned
        ? [{ part: 'BODY', start: 0, end: Math.min(12, row.body.length), note: '这里写得不够具体。' }]
        : [],
    });
  }
  return row;
}

/** 保密审查 by the leader of the province's bureau, or of the city's for what is its own. */
export async function clearedPiece(stage: Stage, piece: Submission, at: Date): Promise<Submission> {
  const context = await stage.as('province.leader', at);
  const { id, version } = piece;
  return reviewSecrecy(context, {
    id,
    version,
    outcome: 'PASSED',
    opinion: '不涉及国家秘密和工作秘密，可以公开。',
  });
}
