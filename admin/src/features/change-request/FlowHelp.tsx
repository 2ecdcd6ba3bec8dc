import { assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import { changeKindLabels, changeTransitions } from '@duban/schema/vocabulary/change-request';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { changeRequestMessages } from './change-request.messages.ts';

const columns = ['from', 'action', 'to'] as const;

function Transitions() {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{t(`flow.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {changeTransitions.map(({ from, action, to }) => (
          <TableRow key={`${from} ${action}`}>
            <TableCell>{label(assignmentStatusLabels, from)}</TableCell>
            <TableCell>{label(changeKindLabels, action)}</TableCell>
            <TableCell>{label(assignmentStatusLabels, to)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The table that the server follows, and the rules beside it. */
export function FlowHelp() {
  const t = useMessages(changeRequestMessages);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('flow.open')}
        title={t('flow.open')}
        onClick={() => setOpen(true)}
      >
        <HelpIcon fontSize="small" />
      </IconButton>
      <Dialog open={open} onClose={close} maxWidth="sm" fullWidth aria-label={t('flow.title')}>
        <DialogTitle component="h2" variant="h2">
          {t('flow.title')}
        </DialogTitle>
        <DialogContent dividers>
          <Typography sx={{ mb: 1.5 }}>{t('flow.intro')}</Typography>
          <Transitions />
          <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>{t('flow.closing')}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('flow.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
