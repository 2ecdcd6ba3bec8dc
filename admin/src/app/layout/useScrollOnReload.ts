import { useEffect } from 'react';

const key = 'duban.scroll';
/** Rows come after the page: until then it is too short to stand where it stood. */
const patience = 4_000;

interface Place {
  href: string;
  top: number;
}

/** Where the page stood that was loaded anew, until it stands there again or the reader goes elsewhere. */
let awaited: Place | null = placeBeforeReload();

function placeBeforeReload(): Place | null {
  const kept = sessionStorage.getItem(key);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return kept && entry?.type === 'reload' ? (JSON.parse(kept) as Place) : null;
}

function standAgain(ended: AbortSignal): void {
  const { href, top } = awaited ?? { href: '', top: 0 };
  if (top === 0 || href !== window.location.href) return;
  const sizes = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < top + window.innerHeight) return;
    window.scrollTo({ top });
    stop();
  });
  const stop = () => {
    awaited = null;
    sizes.disconnect();
  };
  sizes.observe(document.body);
  for (const event of ['wheel', 'touchstart', 'keydown', 'mousedown'])
    window.addEventListener(event, stop, { once: true, signal: ended });
  const timer = setTimeout(stop, patience);
  ended.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
  });
}

/** Back and forward are the browser's; of a page that is loaded anew it finds nothing to scroll in yet. */
export function useScrollOnReload(): void {
  useEffect(() => {
    const ended = new AbortController();
    standAgain(ended.signal);
    const keep = () =>
      sessionStorage.setItem(key, JSON.stringify({ href: window.location.href, top: window.scrollY }));
    window.addEventListener('pagehide', keep, { signal: ended.signal });
    return () => ended.abort();
  }, []);
}
