import ChangeIcon from '@mui/icons-material/EditCalendarOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { ChangeRequests } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';

export const changeRequest: Feature = {
  name: 'change-request',
  messages: changeRequestMessages,
  group: 'supervision',
  icon: ChangeIcon,
  visibleTo: doesBusiness,
  waiting: ({ changesToDecide }) => changesToDecide,
  documents: { list: ChangeRequests },
  list: lazy(() => import('./ChangeRequestList.tsx')),
};
