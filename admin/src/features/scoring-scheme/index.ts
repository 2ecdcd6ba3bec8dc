import RuleIcon from '@mui/icons-material/RuleOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { ScoringSchemeQuery, ScoringSchemes } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

export const scoringScheme: Feature = {
  name: 'scoring-scheme',
  messages: scoringSchemeMessages,
  group: 'publicity',
  icon: RuleIcon,
  visibleTo: doesBusiness,
  waiting: ({ scoringSchemesToHandle }) => scoringSchemesToHandle,
  documents: { list: ScoringSchemes, one: ScoringSchemeQuery },
  list: lazy(() => import('./ScoringSchemeList.tsx')),
  show: lazy(() => import('./ScoringSchemeShow.tsx')),
  create: lazy(() => import('./ScoringSchemeCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./ScoringSchemeEdit.tsx')) }],
};
