import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';
import type { FilterTab } from './FilterTabs.tsx';

/** Everything, and what waits for the viewer: of each list whose API knows `awaitingViewer`. */
export function useWaitingTabs(): FilterTab[] {
  const t = useMessages(uiMessages);
  return [
    { text: t('all'), filter: {} },
    { text: t('waitingForMe'), filter: { awaitingViewer: true } },
  ];
}
