import {
  type ChangeKind,
  changeDirectLabels,
  changeRequestLabels,
} from '@duban/schema/vocabulary/change-request';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useViewer } from '../session/viewer.ts';
import { type ChangedAssignment, DirectDialog, RequestDialog } from './ChangeDialog.tsx';
import type { Change } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';

interface ChangeMenuProps {
  assignment: ChangedAssignment & {
    availableChanges: readonly ChangeKind[];
    changeRequests: readonly Pick<Change, 'kind' | 'status'>[];
    assigner: { id: string };
  };
}

/** 变更: what its organization may ask for, or what the one who assigned may decide; what is asked already is left out. */
export function ChangeMenu({ assignment }: ChangeMenuProps) {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  const viewer = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const direct = viewer?.organization.id === assignment.assigner.id;
  const isAsked = (one: ChangeKind) =>
    assignment.changeRequests.some((change) => change.kind === one && change.status === 'REQUESTED');
  const kinds = assignment.availableChanges.filter((one) => direct || !isAsked(one));
  if (kinds.length === 0) return null;
  const Dialog = direct ? DirectDialog : RequestDialog;
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t(direct ? 'change' : 'ask')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {kinds.map((one) => (
          <MenuItem
            key={one}
            onClick={() => {
              setAnchor(null);
              setKind(one);
            }}
            sx={one === 'CANCELLATION' ? { color: 'error.main' } : undefined}
          >
            {label(direct ? changeDirectLabels : changeRequestLabels, one)}
          </MenuItem>
        ))}
      </Menu>
      {kind && <Dialog assignment={assignment} kind={kind} onClose={() => setKind(null)} />}
    </>
  );
}
