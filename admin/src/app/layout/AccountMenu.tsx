import { roleLabels } from '@duban/schema/vocabulary/user';
import AccountCircleIcon from '@mui/icons-material/AccountCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useLogout } from 'ra-core';
import { useState } from 'react';
import { ChangePasswordDialog } from '../../features/session/ChangePasswordDialog.tsx';
import { useViewer, type Viewer } from '../../features/session/viewer.ts';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { useLabel } from '../i18n/useLabel.ts';

function Who({ viewer }: { viewer: Viewer }) {
  const label = useLabel();
  return (
    <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
      <Typography variant="subtitle1">{viewer.name}</Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {viewer.organization.name}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {viewer.roles.map((role) => label(roleLabels, role)).join(' · ')}
      </Typography>
    </Box>
  );
}

export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const t = useMessages(appMessages);
  const viewer = useViewer();
  const logout = useLogout();
  if (!viewer) return <Box sx={{ width: 88 }} />;
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleIcon />}
        aria-label={`${t('account')}: ${viewer.name}`}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {viewer.name}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Who viewer={viewer} />
        <Divider />
        <MenuItem onClick={choose(() => setChanging(true))}>{t('changePassword')}</MenuItem>
        <MenuItem onClick={choose(() => void logout({}, undefined, false))}>{t('signOut')}</MenuItem>
      </Menu>
      <ChangePasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}
