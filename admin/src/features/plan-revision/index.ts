import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { PlanRevisionQuery } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

/** Reached from its plan: it has no entry in the menu. */
export const planRevision: Feature = {
  name: 'plan-revision',
  messages: planRevisionMessages,
  documents: { one: PlanRevisionQuery },
  show: lazy(() => import('./PlanRevisionShow.tsx')),
  create: lazy(() => import('./PlanRevisionCreate.tsx')),
};
