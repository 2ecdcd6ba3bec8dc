import { useEffect } from 'react';

const key = 'duban.scroll';
/** Rows come after the page: until then it is too short to stand where it stood. */
const patience = 4_000;

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
}

/** Scrolls there as soon as the page is long enough, unless the reader has begun to scroll. */
function scrollTo(top: number, ended: AbortSignal): void {
  const sizes = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < top + window.innerHeight) return;
    window.scrollTo({ top });
    sizes.disconnect();
  });
  const stop = () => sizes.disconnect();
  sizes.observe(document.body);
  for (const event of ['wheel', 'touchstart', 'keydown', 'mousedown'])
    window.addEventListener(event, stop, { once: true, signal: ended });
  ended.addEventListener('abort', stop);
  setTimeout(stop, patience);
}

/** Back and forward are the browser's; of a page that is loaded anew it finds nothing to scroll in yet. */
export function useScrollOnReload(): void {
  useEffect(() => {
    const ended = new AbortController();
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const { href, top } = kept ? (JSON.parse(kept) as { href: string; top: number }) : { href: '', top: 0 };
    if (top > 0 && href === window.location.href && isReload()) scrollTo(top, ended.signal);
    const keep = () =>
      sessionStorage.setItem(key, JSON.stringify({ href: window.location.href, top: window.scrollY }));
    window.addEventListener('pagehide', keep, { signal: ended.signal });
    return () => ended.abort();
  }, []);
}
