import { type ApprovalStepRule, defaultApprovalSteps } from '@duban/schema/vocabulary/approval-chain';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { ApprovalChainRevision } from './approval-chain.entity.ts';
import { visibleTo } from './approval-chain.policy.ts';

export function chainRevisions(context: SignedIn, bureauId: string): Promise<ApprovalChainRevision[]> {
  return context.reader.rows<ApprovalChainRevision>(sql`
    select ${columns(ApprovalChainRevision, 'c')} from approval_chain c
    where c.organization_id = ${bureauId}::uuid and ${visibleTo(context.viewer, 'c')} order by c.revision desc`);
}

export interface ChainInForce {
  /** 0: nobody has set one, and the default holds. */
  revision: number;
  steps: readonly ApprovalStepRule[];
}

/** What a bureau's releases go by from now on, whoever asks. */
export async function chainInForce(reader: Reader, bureauId: string): Promise<ChainInForce> {
  const row = await reader.row<ChainInForce>(sql`
    select c.revision, c.steps from approval_chain c where c.organization_id = ${bureauId}::uuid order by c.revision desc limit 1`);
  return row ?? { revision: 0, steps: defaultApprovalSteps };
}
