import { workItemActionLabels } from '@duban/schema/vocabulary/work-plan';
import SendIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import { useState } from 'react';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { AssignDialog } from './AssignDialog.tsx';
import type { WorkItemRow } from './work-item.graphql.ts';

/** Beside the count of chosen rows. */
export function AssignSelected() {
  const label = useLabel();
  const { data = [], selectedIds, onUnselectItems } = useListContext<WorkItemRow>();
  const [open, setOpen] = useState(false);
  const items = data.filter(({ id }) => selectedIds.includes(id));
  return (
    <>
      <Button
        variant="contained"
        startIcon={<SendIcon />}
        disabled={items.length === 0}
        onClick={() => setOpen(true)}
      >
        {label(workItemActionLabels, 'ASSIGN')}
      </Button>
      <AssignDialog
        items={items}
        open={open}
        onClose={() => setOpen(false)}
        onDone={() => onUnselectItems()}
      />
    </>
  );
}
