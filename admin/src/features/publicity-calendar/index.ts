import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { publicityCalendarMessages } from './publicity-calendar.messages.ts';

export const publicityCalendar: Feature = {
  name: 'publicity-calendar',
  messages: publicityCalendarMessages,
  group: 'publicity',
  icon: EventIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./PublicityCalendarPage.tsx')),
};
