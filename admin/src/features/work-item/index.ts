import ChecklistIcon from '@mui/icons-material/ChecklistOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { WorkItemQuery, WorkItems } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

export const workItem: Feature = {
  name: 'work-item',
  messages: workItemMessages,
  group: 'work',
  icon: ChecklistIcon,
  visibleTo: doesBusiness,
  documents: {
    list: WorkItems,
    exported: 'work-items',
    one: WorkItemQuery,
    orderBy: { number: 'NUMBER', percent: 'PERCENT', light: 'LIGHT' },
  },
  list: lazy(() => import('./WorkItemList.tsx')),
  show: lazy(() => import('./WorkItemShow.tsx')),
};
