import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import { type Feature, may } from '../feature.ts';
import { Users } from './user.graphql.ts';
import { userMessages } from './user.messages.ts';

export const user: Feature = {
  name: 'user',
  messages: userMessages,
  group: 'administration',
  icon: ManageAccountsIcon,
  visibleTo: may('MANAGE_ACCOUNTS'),
  documents: { list: Users },
  list: lazy(() => import('./UserList.tsx')),
};
