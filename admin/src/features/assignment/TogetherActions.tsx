import { assignmentActionLabels } from '@duban/schema/vocabulary/assignment';
import Button from '@mui/material/Button';
import { useListContext, useNotify } from 'ra-core';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import type { AssignmentRow } from './assignment.graphql.ts';
import { RefusedDialog } from './RefusedDialog.tsx';
import { type Outcomes, TogetherDialog } from './TogetherDialog.tsx';
import { togetherMessages } from './together.messages.ts';
import { type TogetherAction, togetherActions, useTogether } from './together.ts';

interface Chosen {
  action: TogetherAction;
  rows: readonly AssignmentRow[];
}

/** A button for each action that some of the chosen rows allow, with their number. */
export function TogetherActions() {
  const t = useMessages(togetherMessages);
  const label = useLabel();
  const notify = useNotify();
  const allowed = useTogether();
  const { data = [], selectedIds, onSelect } = useListContext<AssignmentRow>();
  const [open, setOpen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<{ rows: readonly AssignmentRow[]; outcomes: Outcomes } | null>(null);
  const selected = data.filter(({ id }) => selectedIds.includes(id));
  const nameOf = (action: TogetherAction) =>
    action === 'REMIND' ? t('remind') : label(assignmentActionLabels, action);
  const settle = (outcomes: Outcomes) => {
    const not = outcomes.filter(({ refusal }) => refusal);
    if (not.length < outcomes.length)
      notify(t('done', { count: outcomes.length - not.length }), { type: 'success' });
    setRefused(not.length > 0 ? { rows: open?.rows ?? [], outcomes: not } : null);
    // What was refused is still to be looked at.
    onSelect(not.map(({ id }) => id));
  };
  return (
    <>
      {togetherActions.map((action) => {
        const rows = selected.filter((row) => allowed(row).includes(action));
        return (
          rows.length > 0 && (
            <Button key={action} variant="outlined" onClick={() => setOpen({ action, rows })}>
              {t('count', { action: nameOf(action), count: rows.length })}
            </Button>
          )
        );
      })}
      {open && (
        <TogetherDialog
          {...open}
          title={t('title', { action: nameOf(open.action), count: open.rows.length })}
          submitLabel={nameOf(open.action)}
          onClose={() => setOpen(null)}
          onSettled={settle}
        />
      )}
      {refused && <RefusedDialog {...refused} onClose={() => setRefused(null)} />}
    </>
  );
}
