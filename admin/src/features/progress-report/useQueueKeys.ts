import { useEffect } from 'react';

interface QueueKeys {
  next?: () => void;
  previous?: () => void;
  accept?: () => void;
  back?: () => void;
}

const actionOf: Record<string, keyof QueueKeys> = { j: 'next', k: 'previous', a: 'accept', r: 'back' };

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Single letters, never while one types, nor with a modifier that belongs to the browser. */
export function useQueueKeys(keys: QueueKeys) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = actionOf[event.key.toLowerCase()];
      const act = action && keys[action];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}
