import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { organizationMessages } from './organization.messages.ts';

export const organization: Feature = {
  name: 'organization',
  messages: organizationMessages,
  group: 'administration',
  icon: AccountTreeIcon,
  visibleTo: ({ roles }) => !roles.includes('AUDITOR'),
  list: lazy(() => import('./OrganizationTree.tsx')),
};
