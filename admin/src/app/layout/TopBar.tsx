import MenuIcon from '@mui/icons-material/Menu';
import TranslateIcon from '@mui/icons-material/Translate';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useLocaleState } from 'ra-core';
import { Link } from 'react-router-dom';
import { NotificationBell } from '../../features/notification/NotificationBell.tsx';
import { SearchBox } from '../../features/search/SearchBox.tsx';
import { useViewer } from '../../features/session/viewer.ts';
import { surfaces } from '../../ui/tones.ts';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';

export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const t = useMessages(appMessages);
  return (
    <Button
      color="inherit"
      startIcon={<TranslateIcon fontSize="small" />}
      aria-label={t('switchLanguage')}
      onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
      sx={{ minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 0.75 } } }}
    >
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {t('otherLanguage')}
      </Box>
    </Button>
  );
}

function OrganizationName() {
  const viewer = useViewer();
  return (
    <Typography
      noWrap
      sx={{ fontSize: '0.8125rem', color: '#c9d6e4', display: { xs: 'none', sm: 'block' }, mr: 1 }}
    >
      {viewer?.organization.name}
    </Typography>
  );
}

export function TopBar({ height, onMenu }: { height: number; onMenu: () => void }) {
  const t = useMessages(appMessages);
  return (
    <AppBar
      elevation={0}
      sx={{
        height,
        backgroundColor: surfaces.bar,
        flexDirection: 'row',
        alignItems: 'center',
        px: { xs: 1, md: 2.5 },
        gap: 0.5,
        zIndex: 1250,
      }}
    >
      <IconButton
        color="inherit"
        onClick={onMenu}
        aria-label={t('openMenu')}
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Box component={Link} to="/" sx={{ display: 'inline-flex', color: 'inherit', textDecoration: 'none' }}>
        <Brand />
      </Box>
      <SearchBox />
      <Box sx={{ flex: 1 }} />
      <OrganizationName />
      <NotificationBell />
      <LanguageSwitch />
      <AccountMenu />
    </AppBar>
  );
}
