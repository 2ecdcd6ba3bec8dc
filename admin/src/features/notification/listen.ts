import { onRenewed } from '../../app/endedSession.ts';

export interface Standing {
  unread: number;
  id: string | null;
}

const name = 'duban-notifications';

function readEvents(tell: (standing: Standing) => void, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource('/events');
    source.addEventListener('notification', (event: MessageEvent<string>) =>
      tell(JSON.parse(event.data) as Standing),
    );
    // Once the session has ended the server refuses, and the browser asks no more.
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) resolve();
    };
    ended.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}

/** A server that refuses is asked again once the reader has signed in anew. */
function renewal(ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const forget = onRenewed(() => {
      forget();
      resolve();
    });
    ended.addEventListener('abort', () => {
      forget();
      resolve();
    });
  });
}

/**
 * Hears of new notifications. Of several windows one keeps the connection and tells the others: a browser has six
 * connections for a server, and each window with one of its own would leave none for its pages.
 */
export function listenToNotifications(tell: (standing: Standing) => void): () => void {
  const ended = new AbortController();
  const others = new BroadcastChannel(name);
  others.onmessage = ({ data }: MessageEvent<Standing>) => tell(data);
  const tellAll = (standing: Standing) => {
    if (ended.signal.aborted) return;
    tell(standing);
    others.postMessage(standing);
  };
  const read = async () => {
    while (!ended.signal.aborted) {
      const renewed = renewal(ended.signal);
      await readEvents(tellAll, ended.signal);
      await renewed;
    }
  };
  if (navigator.locks) navigator.locks.request(name, { signal: ended.signal }, read).catch(() => undefined);
  else void read();
  return () => {
    ended.abort();
    others.close();
  };
}
