import type { CompletionClaim, Report } from './progress-report.graphql.ts';

export type QueueKind = 'reports' | 'completions';

/** What the queue shows of either kind: whose, about what, how far, and what may be decided. */
export interface QueueEntry {
  id: string;
  version: number;
  assignmentId: string;
  organization: string;
  item: string;
  percent: number;
  at: string | null;
  canAccept: boolean;
  canReturn: boolean;
  report?: Report;
  claim?: CompletionClaim;
}

export function entryOfReport(report: Report): QueueEntry {
  const { workItem } = report.assignment;
  return {
    id: report.id,
    version: report.version,
    assignmentId: report.assignment.id,
    organization: report.organization.shortName,
    item: `${workItem.number}. ${workItem.displayTitle}`,
    percent: report.percent,
    at: report.submittedAt,
    canAccept: report.availableActions.includes('ACCEPT'),
    canReturn: report.availableActions.includes('RETURN'),
    report,
  };
}

export function entryOfClaim(claim: CompletionClaim): QueueEntry {
  return {
    id: claim.id,
    version: claim.version,
    assignmentId: claim.id,
    organization: claim.organization.shortName,
    item: `${claim.workItem.number}. ${claim.workItem.displayTitle}`,
    percent: claim.percent,
    at: claim.claimedAt ?? null,
    canAccept: claim.availableActions.includes('CONFIRM'),
    canReturn: claim.availableActions.includes('RETURN'),
    claim,
  };
}
