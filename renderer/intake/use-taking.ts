import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '#shared/result';
import { chooseAndTakeIn, type TakenFile, takeIn } from '../session/taking-in';
import { useUi, useWorkspace } from '../store/context';

export interface Taking {
  readonly taken: TakenFile | null;
  /** Why the last file was not read: a sentence. */
  readonly problem: string | null;
  /** Asks for a file and reads it; what was read before stays until then. */
  readonly choose: () => void;
}

/** Reads the file that was dropped, and those that are chosen; the reading ends with the dialog. */
export function useTaking(): Taking {
  const workspace = useWorkspace();
  const dropped = useUi((state) => state.dropped);
  const stop = useRef(new AbortController());
  const [result, setResult] = useState<Result<TakenFile, string> | null>(null);
  const take = useCallback((read: (stop: AbortController) => Promise<Result<TakenFile, string> | null>) => {
    stop.current.abort();
    const own = new AbortController();
    stop.current = own;
    void read(own).then((next) => {
      if (next !== null && !own.signal.aborted) setResult(next);
    });
  }, []);
  useEffect(() => {
    if (dropped === null) return;
    setResult(null);
    take((own) => takeIn(workspace, dropped, own));
    workspace.ui.set({ dropped: null });
  }, [dropped, take, workspace]);
  useEffect(() => () => stop.current.abort(), []);
  return {
    taken: result?.ok ? result.value : null,
    problem: result === null || result.ok ? null : result.problem,
    choose: () => take((own) => chooseAndTakeIn(workspace, own)),
  };
}
