import { type InvitationStatus, invitationStatusLabels } from '@duban/schema/vocabulary/invitation';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { InvitationRow } from './invitation.graphql.ts';
import { invitationMessages } from './invitation.messages.ts';

const invitationTones: Record<InvitationStatus, Tone> = {
  OPEN: 'warning',
  ANSWERED: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};

export function InvitationStatusCell({ row }: { row: Pick<InvitationRow, 'status' | 'overdue' | 'late'> }) {
  const t = useMessages(invitationMessages);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
      <StatusChip status={row.status} labels={invitationStatusLabels} tones={invitationTones} />
      {row.overdue && <Tag tone="danger">{t('overdue')}</Tag>}
      {row.late && <Tag tone="warning">{t('late')}</Tag>}
    </Box>
  );
}

export function InvitationCard({ row }: { row: InvitationRow }) {
  const t = useMessages(invitationMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('invitation', row.id)}>{row.title}</RowLink>
      <InvitationStatusCell row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.organization.shortName}</span>
        <span>
          {t('fields.dueOn')} <DateField value={row.dueOn} />
        </span>
      </Box>
    </Box>
  );
}
