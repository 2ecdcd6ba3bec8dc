import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput } from '../../ui/form/inputs.tsx';
import { useCan } from '../session/viewer.ts';
import { AssignDialog } from '../work-item/AssignDialog.tsx';
import { useAlike } from './AlikePanel.tsx';
import { concernStepMessages } from './concern-step.messages.ts';
import type { ConcernDialogProps } from './HandlingDialogs.tsx';
import {
  type ConcernPage,
  ConcernTaskChoices,
  FollowPublicConcern,
  MergePublicConcern,
  SeparatePublicConcern,
} from './public-concern.graphql.ts';

function MergeChoices({ row }: { row: ConcernPage }) {
  const t = useMessages(concernStepMessages);
  const found = useAlike(`${row.title}${row.text}`, row.id);
  return (
    <ChoiceInput
      name="intoId"
      label={t('merge.choose')}
      {...(found.length === 0 && { hint: t('merge.none') })}
      choices={found.map(({ concern, likeness }) => ({
        value: concern.id,
        label: `${concern.title} · ${concern.raisedOn} · ${Math.round(likeness * 100)}%`,
      }))}
      required
    />
  );
}

export function MergeDialog({ row, ...dialog }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('merge.title')}
      submitLabel={t('merge.submit')}
      success={t('merge.done')}
      document={MergePublicConcern}
      defaultValues={{ intoId: '' }}
      toVariables={({ intoId }) => ({ input: { id, version, intoId } })}
    >
      <MergeChoices row={row} />
    </CommandDialog>
  );
}

export function SeparateDialog({ row, ...dialog }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      title={t('separate.title')}
      submitLabel={t('separate.submit')}
      success={t('separate.done')}
      document={SeparatePublicConcern}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <span>{t('separate.text')}</span>
    </CommandDialog>
  );
}

/** New tasks: by the dialog that gives points out, or the page on which an order is drawn up. */
function NewTasks({ row, onAssign }: { row: ConcernPage; onAssign: () => void }) {
  const t = useMessages(concernStepMessages);
  const mayAssign = useCan('ASSIGN_WORK_ITEMS');
  const mayOrder = useCan('ISSUE_SUPERVISION_ORDER');
  if (!mayAssign && !mayOrder) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayAssign && (
          <Button variant="outlined" disabled={row.workItems.length === 0} onClick={onAssign}>
            {t('follow.assign')}
          </Button>
        )}
        {mayOrder && (
          <Button
            variant="outlined"
            component={Link}
            to={`/supervision-order/create?publicConcernId=${row.id}`}
          >
            {t('follow.order')}
          </Button>
        )}
      </Box>
      {mayAssign && row.workItems.length === 0 && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{t('follow.assignHint')}</Box>
      )}
      <Divider textAlign="left" sx={{ mt: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('follow.existing')}
      </Divider>
    </Box>
  );
}

function TaskChoices({ row }: { row: ConcernPage }) {
  const t = useMessages(concernStepMessages);
  const { data } = useDocument(ConcernTaskChoices, { organizationId: row.organization.id });
  const choices = (data?.assignments.nodes ?? []).map(({ id, workItem }) => ({
    value: id,
    label: `${workItem.number}. ${workItem.displayTitle}`,
  }));
  return (
    <ChoiceInput
      name="assignmentId"
      label={t('follow.task')}
      choices={[{ value: '', label: t('follow.choose') }, ...choices]}
      required
    />
  );
}

export function FollowDialog({ row, open, onClose }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const [assigning, setAssigning] = useState(false);
  const { id, version } = row;
  const assign = () => {
    onClose();
    setAssigning(true);
  };
  const items = row.workItems.map((item) => ({ ...item, dueOn: null, responsible: [] }));
  return (
    <>
      <CommandDialog
        open={open}
        onClose={onClose}
        title={t('follow.title')}
        submitLabel={t('follow.submit')}
        success={t('follow.done')}
        document={FollowPublicConcern}
        defaultValues={{ assignmentId: '' }}
        toVariables={({ assignmentId }) => ({ input: { id, version, assignmentId } })}
      >
        <NewTasks row={row} onAssign={assign} />
        <TaskChoices row={row} />
      </CommandDialog>
      <AssignDialog items={items} publicConcernId={id} open={assigning} onClose={() => setAssigning(false)} />
    </>
  );
}
