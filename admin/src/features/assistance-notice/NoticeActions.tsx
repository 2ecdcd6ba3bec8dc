import {
  type AssistanceAction,
  assistanceActionLabels,
  assistanceActions,
} from '@duban/schema/vocabulary/assistance-notice';
import { useState } from 'react';
import { ActionBar } from '../../ui/ActionBar.tsx';
import type { NoticePage } from './assistance-notice.graphql.ts';
import { CancelDialog, ReviewDialog } from './OfficeDialogs.tsx';
import { ArrangeDialog, ReportDialog } from './UnitDialogs.tsx';

/** What one wants next comes first: who has arranged reports. */
const order: readonly AssistanceAction[] = ['REPORT', ...assistanceActions.filter((one) => one !== 'REPORT')];

export function NoticeActions({ row }: { row: NoticePage }) {
  const [open, setOpen] = useState<AssistanceAction | null>(null);
  const props = (action: AssistanceAction) => ({ row, open: open === action, onClose: () => setOpen(null) });
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={assistanceActionLabels}
        order={order}
        grave={['RETURN', 'CANCEL']}
        onAction={setOpen}
      />
      <ArrangeDialog {...props('ARRANGE')} />
      <ReportDialog {...props('REPORT')} />
      <ReviewDialog {...props('ACCEPT')} decision="ACCEPT" />
      <ReviewDialog {...props('RETURN')} decision="RETURN" />
      <CancelDialog {...props('CANCEL')} />
    </>
  );
}
