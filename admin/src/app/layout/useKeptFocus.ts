import { useEffect } from 'react';
import { afterRemoval, type Held, holding, isFrame, layerOf } from './heldFocus.ts';

/**
 * A step that succeeds takes its own button away, and with it the keyboard's place: the browser goes on at the top of
 * the document. Whatever takes a focused element away, the keyboard goes on where it stood: in the dialog that is
 * still open, else with the button that opened it, else with what came into its place, else at the heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held[] = [];

    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || isFrame(target)) return;
      const layer = layerOf(target);
      held = [...held.filter((one) => one.layer !== layer && one.layer.isConnected), holding(target, layer)];
    };
    // Nothing took it away: the reader left it, with a click beside it or the Escape key.
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !document.hasFocus()) return;
      queueMicrotask(() => {
        const left = target instanceof HTMLElement && target.isConnected && !target.matches(':disabled');
        if (left && document.activeElement === document.body)
          held = held.filter(({ element }) => element !== target);
      });
    };
    const goOn = () => {
      const at = document.activeElement;
      if (at !== null && at !== document.body && !isFrame(at)) return;
      held = held.filter(({ layer }) => layer.isConnected);
      const last = held.at(-1);
      if (!last || (isFrame(at) && !last.layer.contains(at))) return;
      afterRemoval(last)?.focus();
    };
    const changes = new MutationObserver(goOn);
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', keep);
    document.addEventListener('focusout', leave);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', keep);
      document.removeEventListener('focusout', leave);
    };
  }, []);
}
