import ScoreIcon from '@mui/icons-material/ScoreboardOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { ScoreQuery, Scores } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

export const score: Feature = {
  name: 'score',
  messages: scoreMessages,
  group: 'publicity',
  icon: ScoreIcon,
  visibleTo: doesBusiness,
  documents: { list: Scores, one: ScoreQuery },
  list: lazy(() => import('./ScoreList.tsx')),
  show: lazy(() => import('./ScoreShow.tsx')),
};
