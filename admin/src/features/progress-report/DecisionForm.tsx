import { assignmentActionLabels } from '@duban/schema/vocabulary/assignment';
import { progressReportActionLabels } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { progressReportMessages } from './progress-report.messages.ts';
import type { QueueEntry } from './queue.ts';
import { useDecision } from './useDecision.ts';
import { useQueueKeys } from './useQueueKeys.ts';

/** Comment, accept, return; R with nothing written leads to the comment first. */
export function DecisionForm({ entry }: { entry: QueueEntry }) {
  const t = useMessages(progressReportMessages);
  const label = useLabel();
  const input = useRef<HTMLTextAreaElement>(null);
  const { comment, change, problem, decide, pending } = useDecision(entry);
  const accept = () => decide('accept');
  const back = () => {
    if (comment.trim() === '') input.current?.focus();
    decide('return');
  };
  const allowed = {
    ...(entry.canAccept && !pending && { accept }),
    ...(entry.canReturn && !pending && { back }),
  };
  useQueueKeys(allowed);
  if (!entry.canAccept && !entry.canReturn) return <Panel>{t('ownWork')}</Panel>;
  return (
    <Panel>
      <FieldFrame
        id="review-comment"
        label={t('comment')}
        hint={t('commentHint')}
        error={problem ?? undefined}
      >
        <TextField
          id="review-comment"
          multiline
          minRows={2}
          maxRows={8}
          value={comment}
          error={problem !== null}
          inputRef={input}
          onChange={(event) => change(event.target.value)}
          slotProps={{ htmlInput: { maxLength: textLimits.comment } }}
        />
      </FieldFrame>
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
        <Button variant="contained" disabled={!entry.canAccept} loading={pending} onClick={accept}>
          {entry.claim
            ? label(assignmentActionLabels, 'CONFIRM')
            : label(progressReportActionLabels, 'ACCEPT')}
        </Button>
        <Button variant="outlined" color="error" disabled={!entry.canReturn || pending} onClick={back}>
          {label(progressReportActionLabels, 'RETURN')}
        </Button>
      </Box>
    </Panel>
  );
}
