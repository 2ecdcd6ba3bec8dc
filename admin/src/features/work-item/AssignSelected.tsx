import { workItemActionLabels } from '@duban/schema/vocabulary/work-plan';
import SendIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import Button from '@mui/material/Button';
import { useGetMany, useListContext } from 'ra-core';
import { useState } from 'react';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { AssignDialog } from './AssignDialog.tsx';
import type { WorkItemRow } from './work-item.graphql.ts';

/** Beside the count of chosen rows; they may stand on several pages, so those out of sight are read first. */
export function AssignSelected() {
  const label = useLabel();
  const { selectedIds, onUnselectItems } = useListContext<WorkItemRow>();
  const [open, setOpen] = useState(false);
  const { data: items } = useGetMany<WorkItemRow>('work-item', { ids: selectedIds }, { enabled: open });
  return (
    <>
      <Button
        variant="contained"
        startIcon={<SendIcon />}
        loading={open && !items}
        onClick={() => setOpen(true)}
      >
        {label(workItemActionLabels, 'ASSIGN')}
      </Button>
      {items && (
        <AssignDialog
          items={items}
          open={open}
          onClose={() => setOpen(false)}
          onDone={() => onUnselectItems()}
        />
      )}
    </>
  );
}
