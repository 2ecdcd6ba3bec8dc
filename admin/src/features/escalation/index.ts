import EscalationIcon from '@mui/icons-material/NotificationImportantOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { Escalations } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';

export const escalation: Feature = {
  name: 'escalation',
  messages: escalationMessages,
  group: 'supervision',
  icon: EscalationIcon,
  visibleTo: doesBusiness,
  waiting: ({ escalationsToDecide }) => escalationsToDecide,
  documents: { list: Escalations },
  list: lazy(() => import('./EscalationList.tsx')),
  routes: [{ path: 'policy', page: lazy(() => import('./EscalationPolicyPage.tsx')) }],
};
