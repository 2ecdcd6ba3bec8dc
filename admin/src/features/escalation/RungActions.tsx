import { escalationLevelLabels } from '@duban/schema/vocabulary/escalation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useCan } from '../session/viewer.ts';
import { CarryOutDialog } from './CarryOutDialog.tsx';
import type { Rung } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

interface RungActionsProps {
  rung: Rung;
  assignmentId: string;
}

/** To the page where the order is issued or the proposal drawn up, about this assignment. */
function BeginButton({ rung: { level }, assignmentId }: RungActionsProps) {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const isOrder = level === 'ORDER';
  const may = useCan(isOrder ? 'ISSUE_SUPERVISION_ORDER' : 'PROPOSE_ACCOUNTABILITY_DECISION');
  if (!may) return null;
  const to = isOrder
    ? `/supervision-order/create?assignmentIds=${assignmentId}`
    : `/accountability/create?assignmentId=${assignmentId}&kind=${level}`;
  return (
    <Button component={Link} to={to} size="small" variant="outlined">
      {isOrder ? t('order') : t('propose', { level: label(escalationLevelLabels, level) })}
    </Button>
  );
}

/** Nothing where the viewer has nothing to decide. */
export function RungActions({ rung, assignmentId }: RungActionsProps) {
  const t = useMessages(escalationMessages);
  const [open, setOpen] = useState<'CARRY_OUT' | 'WAIVE' | null>(null);
  const close = () => setOpen(null);
  if (!rung.availableActions.includes('CARRY_OUT')) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }} onClick={(event) => event.stopPropagation()}>
      <BeginButton rung={rung} assignmentId={assignmentId} />
      <Button size="small" variant="outlined" onClick={() => setOpen('CARRY_OUT')}>
        {t('carryOut.submit')}
      </Button>
      <Button size="small" onClick={() => setOpen('WAIVE')}>
        {t('waive.title')}
      </Button>
      <CarryOutDialog rung={rung} assignmentId={assignmentId} open={open === 'CARRY_OUT'} onClose={close} />
      <WaiveDialog rung={rung} open={open === 'WAIVE'} onClose={close} />
    </Box>
  );
}
