import CellTowerIcon from '@mui/icons-material/CellTower';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { Channels } from './channel.graphql.ts';
import { channelMessages } from './channel.messages.ts';

export const channel: Feature = {
  name: 'channel',
  messages: channelMessages,
  group: 'publicity',
  icon: CellTowerIcon,
  visibleTo: may('MANAGE_CHANNELS', 'REVIEW_SUBMISSIONS'),
  documents: { list: Channels },
  list: lazy(() => import('./ChannelList.tsx')),
};
