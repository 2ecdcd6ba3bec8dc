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
  const read = () => readEvents(tellAll, ended.signal);
  if (navigator.locks) navigator.locks.request(name, { signal: ended.signal }, read).catch(() => undefined);
  else void read();
  return () => {
    ended.abort();
    others.close();
  };
}
