import TaskIcon from '@mui/icons-material/AssignmentOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { AssignmentQuery, Assignments } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';

export const assignment: Feature = {
  name: 'assignment',
  messages: assignmentMessages,
  group: 'work',
  icon: TaskIcon,
  visibleTo: doesBusiness,
  waiting: ({ toAcknowledge, toReport }) => toAcknowledge + toReport,
  documents: {
    list: Assignments,
    exported: 'assignments',
    one: AssignmentQuery,
    orderBy: { dueOn: 'DUE_ON', percent: 'PERCENT', number: 'ITEM_NUMBER' },
  },
  list: lazy(() => import('./AssignmentList.tsx')),
  show: lazy(() => import('./AssignmentShow.tsx')),
  routes: [{ path: ':id/report', page: lazy(() => import('./ReportPage.tsx')) }],
};
