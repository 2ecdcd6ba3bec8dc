import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { toApiError } from '../errors.ts';
import { type Exported, type ExportProgress, fetchExport, saveFile } from './fetchExport.ts';

/** Often enough for the eye. */
const toldEvery = 120;

/** One export at a time: its progress while it runs, and how to end it; leaving the page ends it too. */
export function useExport(done: (rows: number) => string) {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const controller = useRef<AbortController | null>(null);
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(() => () => controller.current?.abort(), []);

  const run = async (exported: Exported) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    let told = 0;
    setProgress({ rows: 0, total: 0, bytes: 0 });
    try {
      const file = await fetchExport(exported, signal, (now) => {
        if (signal.aborted || performance.now() - told < toldEvery) return;
        told = performance.now();
        setProgress({ ...now });
      });
      saveFile(file);
      notify(done(file.rows), { type: 'success' });
    } catch (caught) {
      const error = toApiError(caught);
      if (signal.aborted || (error.code === 'UNAUTHENTICATED' && (await logoutIfAccessDenied(error)))) return;
      notify(<ErrorNotice error={error} />, { type: 'error', autoHideDuration: 8_000 });
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => controller.current?.abort() };
}
