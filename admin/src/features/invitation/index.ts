import MarkEmailUnreadIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { InvitationQuery, Invitations } from './invitation.graphql.ts';
import { invitationMessages } from './invitation.messages.ts';

export const invitation: Feature = {
  name: 'invitation',
  messages: invitationMessages,
  group: 'publicity',
  icon: MarkEmailUnreadIcon,
  visibleTo: doesBusiness,
  waiting: ({ invitationsToHandle }) => invitationsToHandle,
  documents: { list: Invitations, one: InvitationQuery },
  list: lazy(() => import('./InvitationList.tsx')),
  show: lazy(() => import('./InvitationShow.tsx')),
  create: lazy(() => import('./InvitationIssue.tsx')),
};
