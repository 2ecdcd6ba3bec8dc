import MicIcon from '@mui/icons-material/MicNoneOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { AssistanceNoticeQuery, AssistanceNotices } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';

export const assistanceNotice: Feature = {
  name: 'assistance-notice',
  messages: assistanceNoticeMessages,
  group: 'publicity',
  icon: MicIcon,
  visibleTo: doesBusiness,
  documents: { list: AssistanceNotices, one: AssistanceNoticeQuery },
  list: lazy(() => import('./AssistanceNoticeList.tsx')),
  show: lazy(() => import('./AssistanceNoticeShow.tsx')),
  create: lazy(() => import('./AssistanceNoticeIssue.tsx')),
};
