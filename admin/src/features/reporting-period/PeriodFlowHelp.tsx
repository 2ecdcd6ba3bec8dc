import {
  periodRule,
  reportingPeriodActionLabels,
  reportingPeriodStatusLabels,
  reportingPeriodTransitions,
} from '@duban/schema/vocabulary/reporting-period';
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
import { reportingPeriodMessages } from './reporting-period.messages.ts';

function Transitions() {
  const t = useMessages(reportingPeriodMessages);
  const label = useLabel();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {(['from', 'action', 'to'] as const).map((column) => (
            <TableCell key={column}>{t(`flow.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {reportingPeriodTransitions.map(({ from, action, to }) => (
          <TableRow key={`${from} ${action}`}>
            <TableCell>{label(reportingPeriodStatusLabels, from)}</TableCell>
            <TableCell>{label(reportingPeriodActionLabels, action)}</TableCell>
            <TableCell>{label(reportingPeriodStatusLabels, to)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The table that the server follows, and the days that go with it. */
export function PeriodFlowHelp() {
  const t = useMessages(reportingPeriodMessages);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const rule = { late: periodRule.closesAfter, again: periodRule.opensAnewFor };
  return (
    <>
      <IconButton aria-label={t('flow.open')} title={t('flow.open')} onClick={() => setOpen(true)}>
        <HelpIcon fontSize="small" />
      </IconButton>
      <Dialog open={open} onClose={close} maxWidth="sm" fullWidth aria-label={t('flow.title')}>
        <DialogTitle component="h2" variant="h2">
          {t('flow.title')}
        </DialogTitle>
        <DialogContent dividers>
          <Typography sx={{ mb: 1.5 }}>{t('flow.intro')}</Typography>
          <Transitions />
          <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>{t('flow.closing', rule)}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('flow.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
