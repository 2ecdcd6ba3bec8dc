import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { notFound } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { CoverageRequest } from '../coverage-request.entity.ts';
import { isVisible } from '../coverage-request.policy.ts';

export async function lockedRequest({ em, context }: Work, id: string): Promise<CoverageRequest> {
  const row = isId(id)
    ? await em.findOne(CoverageRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}
