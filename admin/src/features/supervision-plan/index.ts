import PolicyIcon from '@mui/icons-material/PolicyOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { SupervisionPlanQuery, SupervisionPlans } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

export const supervisionPlan: Feature = {
  name: 'supervision-plan',
  messages: supervisionPlanMessages,
  group: 'supervision',
  icon: PolicyIcon,
  visibleTo: doesBusiness,
  waiting: ({ plansToHandle }) => plansToHandle,
  documents: { list: SupervisionPlans, one: SupervisionPlanQuery },
  list: lazy(() => import('./SupervisionPlanList.tsx')),
  show: lazy(() => import('./SupervisionPlanShow.tsx')),
  create: lazy(() => import('./SupervisionPlanCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./SupervisionPlanEdit.tsx')) }],
};
