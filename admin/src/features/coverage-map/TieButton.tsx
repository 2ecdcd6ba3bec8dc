import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import { TieSubmission } from './coverage-map.graphql.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';

interface TieButtonProps {
  piece: { id: string; version: number; mayTie: boolean; workItems: readonly WorkItemChoice[] };
}

/** How many points it reports on, and for an editor the way to change them. */
export function TieButton({ piece }: TieButtonProps) {
  const t = useMessages(coverageMapMessages);
  const [open, setOpen] = useState(false);
  const { id, version, mayTie, workItems } = piece;
  const count = workItems.length > 0 ? <span>{workItems.length}</span> : null;
  if (!mayTie) return count;
  return (
    <>
      {count}
      <Button size="small" onClick={() => setOpen(true)}>
        {t('tie.button')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('tie.title')}
        submitLabel={t('tie.submit')}
        success={t('tie.done')}
        document={TieSubmission}
        defaultValues={{ workItems: [...workItems] }}
        toVariables={({ workItems: chosen }) => ({
          input: { id, version, workItemIds: chosen.map((item) => item.id) },
        })}
        placeOf={(path) => (path.startsWith('workItemIds') ? 'workItems' : path)}
      >
        <WorkItemsInput name="workItems" label={t('tie.items')} hint={t('tie.hint')} required />
      </CommandDialog>
    </>
  );
}
