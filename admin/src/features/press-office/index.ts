import VoiceIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { pressOfficeMessages } from './press-office.messages.ts';

export const pressOffice: Feature = {
  name: 'press-office',
  messages: pressOfficeMessages,
  group: 'publicity',
  icon: VoiceIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./PressOfficePage.tsx')),
};
