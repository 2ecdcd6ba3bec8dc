import MoreVertIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';

interface RowMenuProps<Action extends string> {
  /** names the row for whoever hears the button only */
  label: string;
  actions: readonly { action: Action; text: string; grave?: boolean }[];
  onAction: (action: Action) => void;
}

/** A row's actions behind one button, where a button for each would crowd the row. */
export function RowMenu<Action extends string>({ label, actions, onAction }: RowMenuProps<Action>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (actions.length === 0) return null;
  return (
    <>
      <IconButton
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          event.stopPropagation();
          setAnchor(event.currentTarget);
        }}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        onClick={(event) => event.stopPropagation()}
      >
        {actions.map(({ action, text, grave }) => (
          <MenuItem
            key={action}
            onClick={() => {
              close();
              onAction(action);
            }}
            sx={grave ? { color: 'error.main' } : undefined}
          >
            {text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
