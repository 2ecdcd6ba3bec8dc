import AssignmentIcon from '@mui/icons-material/ArticleOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { WorkPlanQuery, WorkPlans } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';

export const workPlan: Feature = {
  name: 'work-plan',
  messages: workPlanMessages,
  group: 'work',
  icon: AssignmentIcon,
  visibleTo: doesBusiness,
  documents: { list: WorkPlans, one: WorkPlanQuery },
  list: lazy(() => import('./WorkPlanList.tsx')),
  show: lazy(() => import('./WorkPlanShow.tsx')),
  create: lazy(() => import('./WorkPlanImport.tsx')),
};
