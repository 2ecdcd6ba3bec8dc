import { channelLevelLabels } from '@duban/schema/vocabulary/publicity';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { FollowInstruction, type InstructionRow, type SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';
import { TaskInput } from './TaskInput.tsx';

function Follow({ row, organizationId }: { row: InstructionRow; organizationId: string }) {
  const t = useMessages(submissionMessages);
  const [open, setOpen] = useState(false);
  const { id, version, assignment } = row;
  if (!row.availableActions.includes('FOLLOW')) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('instruction.follow')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('instruction.follow')}
        success={t('instruction.followDone')}
        document={FollowInstruction}
        defaultValues={{ assignmentId: assignment?.id ?? '' }}
        toVariables={({ assignmentId }) => ({ input: { id, version, assignmentId: assignmentId || null } })}
      >
        <TaskInput organizationId={organizationId} />
      </CommandDialog>
    </>
  );
}

function Instruction({ row, organizationId }: { row: InstructionRow; organizationId: string }) {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  const { assignment } = row;
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{row.leader}</strong>
        <Tag tone="info">{label(channelLevelLabels, row.level)}</Tag>
        <Box component="span" sx={{ ml: 'auto', fontSize: '0.8125rem' }}>
          <DateField value={row.instructedOn} />
        </Box>
      </Box>
      <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: '0.875rem' }}>
        {row.text}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          mt: 0.25,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <span>
          {t('instruction.recordedBy')} {row.recordedBy.name}
        </span>
        {assignment && (
          <span>
            {t('instruction.task')}{' '}
            <RowLink to={showPath('assignment', assignment.id)}>
              {`${assignment.workItem.number}. ${assignment.workItem.displayTitle}`}
            </RowLink>
          </span>
        )}
        <Follow row={row} organizationId={organizationId} />
      </Box>
    </Box>
  );
}

/** What leaders wrote on the piece, and what follows from it. */
export function Instructions({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const { instructions, organization } = piece;
  return (
    <Panel
      title={t('instruction.name')}
      aside={instructions.length > 0 ? instructions.length : undefined}
      padded={false}
    >
      {instructions.length === 0 ? (
        <EmptyState compact title={t('instruction.none')} hint={t('instruction.noneHint')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {instructions.map((row) => (
            <Instruction key={row.id} row={row} organizationId={organization.id} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
