import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';
import type { FilterTab } from './FilterTabs.tsx';

/** Everything, and what waits for the viewer, by the name that the list's API has for it. */
export function useWaitingTabs(filter = 'awaitingViewer'): FilterTab[] {
  const t = useMessages(uiMessages);
  return [
    { text: t('all'), filter: {} },
    { text: t('waitingForMe'), filter: { [filter]: true } },
  ];
}
