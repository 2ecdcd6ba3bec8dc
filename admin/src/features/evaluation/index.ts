import RankIcon from '@mui/icons-material/LeaderboardOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { EvaluationQuery, Evaluations } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

export const evaluation: Feature = {
  name: 'evaluation',
  messages: evaluationMessages,
  group: 'supervision',
  icon: RankIcon,
  visibleTo: doesBusiness,
  waiting: ({ objectionsToAnswer }) => objectionsToAnswer,
  documents: { list: Evaluations, one: EvaluationQuery },
  list: lazy(() => import('./EvaluationList.tsx')),
  show: lazy(() => import('./EvaluationShow.tsx')),
};
