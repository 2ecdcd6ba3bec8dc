import FlagIcon from '@mui/icons-material/FlagOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { TargetStandings } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

/** Its list is the board: a row for each unit that is scored, whether or not it has a target. */
export const annualTarget: Feature = {
  name: 'annual-target',
  messages: annualTargetMessages,
  group: 'publicity',
  icon: FlagIcon,
  visibleTo: doesBusiness,
  documents: { list: TargetStandings },
  list: lazy(() => import('./TargetBoard.tsx')),
  routes: [{ path: 'classes', page: lazy(() => import('./UnitClassesPage.tsx')) }],
};
