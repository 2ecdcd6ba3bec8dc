import { lazy } from 'react';
import type { Feature } from '../feature.ts';
import { searchMessages } from './search.messages.ts';

/** Reached from the top bar; no entry of the menu. */
export const search: Feature = {
  name: 'search',
  messages: searchMessages,
  list: lazy(() => import('./SearchPage.tsx')),
};
