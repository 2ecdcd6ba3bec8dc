import {
  type AccountabilityAction,
  accountabilityActionLabels,
  accountabilityActions,
} from '@duban/schema/vocabulary/accountability';
import { useState } from 'react';
import { ActionBar } from '../../ui/ActionBar.tsx';
import type { DecisionPage } from './accountability.graphql.ts';
import { InterviewDialog, RectificationDialog } from './InterviewDialogs.tsx';
import { AcknowledgeDialog, ProposalDialog, ServeDialog } from './ProposalDialogs.tsx';
import { DecideReviewDialog, RequestReviewDialog } from './ReviewDialogs.tsx';

export function AccountabilityActions({ decision }: { decision: DecisionPage }) {
  const [open, setOpen] = useState<AccountabilityAction | null>(null);
  const props = (action: AccountabilityAction) => ({
    decision,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={decision.availableActions}
        labels={accountabilityActionLabels}
        order={accountabilityActions}
        grave={['REJECT', 'REVOKE']}
        onAction={setOpen}
      />
      <ProposalDialog {...props('APPROVE')} verdict="APPROVE" />
      <ProposalDialog {...props('REJECT')} verdict="REJECT" />
      <ServeDialog {...props('SERVE')} />
      <AcknowledgeDialog {...props('ACKNOWLEDGE')} />
      <InterviewDialog {...props('RECORD_INTERVIEW')} />
      <RectificationDialog {...props('CONFIRM_RECTIFICATION')} />
      <RequestReviewDialog {...props('REQUEST_REVIEW')} />
      <DecideReviewDialog {...props('UPHOLD')} outcome="UPHOLD" />
      <DecideReviewDialog {...props('CHANGE')} outcome="CHANGE" />
      <DecideReviewDialog {...props('REVOKE')} outcome="REVOKE" />
    </>
  );
}
