import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { calendarMessages } from './calendar.messages.ts';

export const calendar: Feature = {
  name: 'calendar',
  messages: calendarMessages,
  group: 'administration',
  icon: CalendarIcon,
  visibleTo: ({ roles }) => !roles.includes('AUDITOR'),
  list: lazy(() => import('./CalendarPage.tsx')),
};
