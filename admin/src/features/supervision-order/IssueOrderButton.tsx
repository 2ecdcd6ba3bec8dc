import GavelIcon from '@mui/icons-material/GavelOutlined';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCan, useViewer } from '../session/viewer.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

interface Given {
  id: string;
  organization: { id: string };
}

/** Orders go downwards: one's own assignments are no matter for an order of one's own. */
export function useMayOrder(): (assignment: Given) => boolean {
  const viewer = useViewer();
  const mayIssue = useCan('ISSUE_SUPERVISION_ORDER');
  return ({ organization }) => mayIssue && organization.id !== viewer?.organization.id;
}

/** From assignments to an order about them. */
export function IssueOrderButton({ assignments }: { assignments: readonly Given[] }) {
  const t = useMessages(supervisionOrderMessages);
  const mayOrder = useMayOrder();
  if (assignments.length === 0 || !assignments.every(mayOrder)) return null;
  const ids = assignments.map(({ id }) => id).join(',');
  return (
    <Button
      component={Link}
      to={`/supervision-order/create?assignmentIds=${ids}`}
      variant="outlined"
      startIcon={<GavelIcon />}
    >
      {t('issueNew')}
    </Button>
  );
}

/** Beside the count of chosen assignments. */
export function IssueOrderForSelected() {
  const { data = [], selectedIds } = useListContext<Given>();
  return <IssueOrderButton assignments={data.filter(({ id }) => selectedIds.includes(id))} />;
}
