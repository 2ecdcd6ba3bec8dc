import TrophyIcon from '@mui/icons-material/EmojiEventsOutlined';
import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { doesBusiness } from '../session/viewer.ts';
import { AwardRoundQuery, AwardRounds } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

/** A row of its list is a round: the awards of one appraisal. */
export const award: Feature = {
  name: 'award',
  messages: awardMessages,
  group: 'publicity',
  icon: TrophyIcon,
  visibleTo: doesBusiness,
  waiting: ({ awardsToHandle }) => awardsToHandle,
  documents: { list: AwardRounds, one: AwardRoundQuery },
  list: lazy(() => import('./AwardRoundList.tsx')),
  show: lazy(() => import('./AwardRoundShow.tsx')),
  create: lazy(() => import('./AwardRoundCreate.tsx')),
  routes: [{ path: ':id/edit', page: lazy(() => import('./AwardRoundEdit.tsx')) }],
};
