import { type Theme, useMediaQuery } from '@mui/material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { AuditChanges } from './AuditChanges.tsx';
import { AuditNarrowing } from './AuditNarrowing.tsx';
import type { AuditRow } from './audit.graphql.ts';
import { auditMessages } from './audit.messages.ts';
import { useAuditWords } from './useAuditWords.ts';

function EntryFacts({ entry }: { entry: AuditRow }) {
  const t = useMessages(auditMessages);
  const { entityName } = useAuditWords();
  const facts = [
    { label: t('columns.at'), value: <MomentField value={entry.at} /> },
    { label: t('columns.actor'), value: entry.actor?.name ?? t('unknownActor') },
    { label: t('columns.organization'), value: entry.organization?.shortName ?? '—' },
    { label: t('columns.address'), value: entry.address ?? '—' },
    { label: t('columns.entity'), value: entityName(entry.entityType) },
    { label: t('columns.id'), value: entry.entityId, wide: true },
  ];
  return <Facts facts={facts} minWidth={140} />;
}

export function AuditDetails({ entry, onClose }: { entry: AuditRow; onClose: () => void }) {
  const t = useMessages(auditMessages);
  const { actionName } = useAuditWords();
  const id = useId();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={phone} aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h2">
        {actionName(entry.action)}
      </DialogTitle>
      <DialogContent dividers>
        <EntryFacts entry={entry} />
        <Box sx={{ mt: 2 }}>
          <AuditChanges entry={entry} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5, flexWrap: 'wrap' }}>
        <AuditNarrowing entry={entry} onDone={onClose} />
        <Button variant="contained" onClick={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
