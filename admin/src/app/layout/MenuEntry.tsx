import HomeIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import ListItemButton from '@mui/material/ListItemButton';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useMatch } from 'react-router-dom';
import type { Feature } from '../../features/feature.ts';
import { overviewMessages } from '../../features/overview/overview.messages.ts';
import { useOverview } from '../../features/overview/waiting.ts';
import { surfaces, tones } from '../../ui/tones.ts';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';

interface EntryProps {
  to: string;
  selected: boolean;
  icon: ReactNode;
  text: string;
  count?: number;
  onGo: () => void;
}

const entryStyle = {
  minHeight: 36,
  mx: 1,
  px: 1.25,
  py: 0.5,
  gap: 1.25,
  borderRadius: '5px',
  fontSize: '0.875rem',
  color: surfaces.text,
  '& svg': { fontSize: 19, color: surfaces.muted },
  '&.Mui-selected': {
    backgroundColor: '#e4edf6',
    color: surfaces.ink,
    fontWeight: 600,
    '& svg': { color: surfaces.ink },
  },
  '&.Mui-selected:hover': { backgroundColor: '#dae6f2' },
} as const;

const countStyle = {
  ml: 'auto',
  minWidth: 22,
  px: 0.75,
  borderRadius: 10,
  textAlign: 'center',
  fontSize: '0.75rem',
  lineHeight: '20px',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  color: tones.danger.text,
  backgroundColor: tones.danger.wash,
} as const;

function Entry({ to, selected, icon, text, count = 0, onGo }: EntryProps) {
  const t = useMessages(appMessages);
  const entry = useRef<HTMLAnchorElement>(null);
  // Of forty entries only twenty stand above the fold.
  useEffect(() => {
    if (selected) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ListItemButton
      ref={entry}
      component={Link}
      to={to}
      selected={selected}
      onClick={onGo}
      aria-current={selected ? 'page' : undefined}
      sx={entryStyle}
    >
      {icon}
      <span>{text}</span>
      {count > 0 && (
        <Box
          component="span"
          sx={countStyle}
          title={t('waiting', { count })}
          aria-label={t('waiting', { count })}
        >
          {count > 999 ? '999+' : count}
        </Box>
      )}
    </ListItemButton>
  );
}

export function MenuEntry({ feature, onGo }: { feature: Feature; onGo: () => void }) {
  const selected = useMatch({ path: `/${feature.name}`, end: false }) !== null;
  const t = useMessages(feature.messages);
  const { data } = useOverview();
  const Icon = feature.icon;
  const count = data && feature.waiting ? feature.waiting(data.overview) : 0;
  return (
    <Entry
      to={`/${feature.name}`}
      selected={selected}
      icon={Icon && <Icon />}
      text={t('name')}
      count={count}
      onGo={onGo}
    />
  );
}

export function OverviewEntry({ onGo }: { onGo: () => void }) {
  const selected = useMatch({ path: '/', end: true }) !== null;
  const t = useMessages(overviewMessages);
  return <Entry to="/" selected={selected} icon={<HomeIcon />} text={t('name')} onGo={onGo} />;
}
