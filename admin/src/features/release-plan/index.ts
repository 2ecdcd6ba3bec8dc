import PlanIcon from '@mui/icons-material/EventAvailableOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

export const releasePlan: Feature = {
  name: 'release-plan',
  messages: releasePlanMessages,
  group: 'publicity',
  icon: PlanIcon,
  visibleTo: doesBusiness,
  list: lazy(() => import('./ReleasePlanPage.tsx')),
  routes: [{ path: 'write', page: lazy(() => import('./ReleasePlanWrite.tsx')) }],
};
