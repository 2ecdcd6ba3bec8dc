import { type Theme, useMediaQuery } from '@mui/material';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { type Feature, type MenuGroup, menuGroups } from '../../features/feature.ts';
import { features } from '../../features/index.ts';
import { doesBusiness, useViewer } from '../../features/session/viewer.ts';
import { surfaces } from '../../ui/tones.ts';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { MenuEntry, OverviewEntry } from './MenuEntry.tsx';

export const menuWidth = 208;

function Group({
  group,
  entries,
  onGo,
}: {
  group: MenuGroup;
  entries: readonly Feature[];
  onGo: () => void;
}) {
  const t = useMessages(appMessages);
  if (entries.length === 0) return null;
  return (
    <Box component="section" aria-label={t(`group.${group}`)}>
      <Typography
        component="h2"
        variant="caption"
        sx={{ px: 2, pt: 1.5, pb: 0.5, color: 'text.secondary', fontWeight: 500 }}
      >
        {t(`group.${group}`)}
      </Typography>
      <List disablePadding>
        {entries.map((feature) => (
          <MenuEntry key={feature.name} feature={feature} onGo={onGo} />
        ))}
      </List>
    </Box>
  );
}

function Entries({ onGo }: { onGo: () => void }) {
  const viewer = useViewer();
  const t = useMessages(appMessages);
  const visible = viewer ? features.filter((feature) => feature.group && feature.visibleTo?.(viewer)) : [];
  return (
    <Box component="nav" aria-label={t('menu')} sx={{ py: 1.25, overflowY: 'auto' }}>
      {viewer && doesBusiness(viewer) && <OverviewEntry onGo={onGo} />}
      {menuGroups.map((group) => (
        <Group
          key={group}
          group={group}
          entries={visible.filter((feature) => feature.group === group)}
          onGo={onGo}
        />
      ))}
    </Box>
  );
}

export function SideMenu({ top, open, onClose }: { top: number; open: boolean; onClose: () => void }) {
  const beside = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const paper = {
    width: beside ? menuWidth : 264,
    top,
    height: `calc(100% - ${top}px)`,
    borderRight: `1px solid ${surfaces.line}`,
  };
  return (
    <Drawer
      variant={beside ? 'permanent' : 'temporary'}
      open={beside || open}
      onClose={onClose}
      slotProps={{ paper: { sx: paper } }}
    >
      <Entries onGo={onClose} />
    </Drawer>
  );
}
