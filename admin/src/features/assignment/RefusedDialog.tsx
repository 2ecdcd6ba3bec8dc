import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import type { AssignmentRow } from './assignment.graphql.ts';
import type { Outcomes } from './TogetherDialog.tsx';
import { togetherMessages } from './together.messages.ts';

interface RefusedDialogProps {
  rows: readonly AssignmentRow[];
  outcomes: Outcomes;
  onClose: () => void;
}

/** What was not done, and why, assignment by assignment. */
export function RefusedDialog({ rows, outcomes, onClose }: RefusedDialogProps) {
  const t = useMessages(togetherMessages);
  const title = t('refused', { count: outcomes.length });
  const nameOf = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.workItem.number}. ${row.workItem.displayTitle} · ${row.organization.shortName}` : id;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-label={title}>
      <DialogTitle component="h2" variant="h2">
        {title}
      </DialogTitle>
      <DialogContent dividers>
        <Typography variant="body2">{t('refusedText')}</Typography>
        <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
          {outcomes.map(({ id, refusal }) => (
            <Box key={id} component="li" sx={{ mb: 1 }}>
              <div>{nameOf(id)}</div>
              <Typography variant="body2" color="error">
                {refusal?.message}
              </Typography>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
