import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCan, useViewer } from '../session/viewer.ts';
import { accountabilityMessages } from './accountability.messages.ts';

interface ProposeButtonProps {
  /** what the proposal begins with */
  cites: { assignmentId: string } | { supervisionOrderId: string };
  /** whose matter it is: one's own is none for a proposal */
  organizationId?: string;
  /** who issued the order: another's orders are not cited from here */
  issuerId?: string;
}

/** From an assignment or order to a proposal that rests on it. */
export function ProposeButton({ cites, organizationId, issuerId }: ProposeButtonProps) {
  const t = useMessages(accountabilityMessages);
  const own = useViewer()?.organization.id;
  const mayPropose = useCan('PROPOSE_ACCOUNTABILITY_DECISION');
  if (!mayPropose || organizationId === own || (issuerId !== undefined && issuerId !== own)) return null;
  return (
    <Button
      component={Link}
      to={`/accountability/create?${new URLSearchParams(cites)}`}
      variant="outlined"
      startIcon={<BalanceIcon />}
    >
      {t('proposeNew')}
    </Button>
  );
}
