import { useState } from 'react';
import { toApiError } from '../../app/errors.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';

/** A try to sign in: whether it is under way, and what was wrong with the last one. */
export function useAttempt() {
  const language = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  /** @returns whether it succeeded */
  const attempt = async (signIn: () => Promise<unknown>): Promise<boolean> => {
    setPending(true);
    setProblem(null);
    try {
      await signIn();
      return true;
    } catch (caught) {
      const error = toApiError(caught);
      setProblem(Object.values(error.fields(language)).join(' ') || error.describe(language));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { problem, pending, attempt };
}
