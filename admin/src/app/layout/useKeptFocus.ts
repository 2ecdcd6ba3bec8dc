import { useEffect } from 'react';
import { afterRemoval, type Held, holding, isFrame, layerOf } from './heldFocus.ts';

/** Outside the component: another language draws the whole page anew, at once. Another session does it later. */
let held: Held[] = [];
let forgetting: ReturnType<typeof setTimeout> | undefined;
let leaving = false;

function keep({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || isFrame(target)) return;
  const layer = layerOf(target);
  held = [...held.filter((one) => one.layer !== layer && one.layer.isConnected), holding(target, layer)];
}

/** A click beside it, Escape or Tab is how a reader leaves it; a button that waits for its answer is left by none. */
function mayLeave(event: Event): void {
  if (event instanceof KeyboardEvent && event.key !== 'Escape' && event.key !== 'Tab') return;
  leaving = true;
  setTimeout(() => {
    leaving = false;
  });
}

function leave({ target, relatedTarget }: FocusEvent): void {
  if (!leaving || relatedTarget !== null) return;
  queueMicrotask(() => {
    const left = target instanceof HTMLElement && target.isConnected;
    if (left && document.activeElement === document.body)
      held = held.filter(({ element }) => element !== target);
  });
}

function goOn(): void {
  const at = document.activeElement;
  if (at !== null && at !== document.body && !isFrame(at)) return;
  held = held.filter(({ layer }) => layer.isConnected);
  const last = held.at(-1);
  if (!last || (isFrame(at) && !last.layer.contains(at))) return;
  // A button that waited for its answer is where it was: what the answer brought into sight stays there.
  afterRemoval(last)?.focus({ preventScroll: last.element.isConnected });
}

/**
 * A step that succeeds takes its own button away, and with it the keyboard's place: the browser goes on at the top of
 * the document. Whatever takes a focused element away, the keyboard goes on where it stood: in the dialog that is
 * still open, else with the button that opened it, else with what came into its place, else at the heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    clearTimeout(forgetting);
    goOn();
    const changes = new MutationObserver(goOn);
    const seen = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] };
    changes.observe(document.body, seen);
    const ended = new AbortController();
    const { signal } = ended;
    document.addEventListener('mousedown', mayLeave, { capture: true, signal });
    document.addEventListener('keydown', mayLeave, { capture: true, signal });
    document.addEventListener('focusin', keep, { signal });
    document.addEventListener('focusout', leave, { signal });
    return () => {
      changes.disconnect();
      ended.abort();
      forgetting = setTimeout(() => {
        held = [];
      });
    };
  }, []);
}
