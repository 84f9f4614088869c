import { useEffect, useState } from 'react';
import { exportWords } from '#shared/words/dialogs';
import type { ExportOutcome } from '../session/exporting';
import { useWorkspace } from '../store/context';

interface Writing {
  readonly isBusy: boolean;
  /** Why the last attempt came to nothing, in a sentence. */
  readonly problem: string | null;
  /** What is written is given up when `signal` says so: when the dialog is closed. */
  readonly write: (writeFile: (signal: AbortSignal) => Promise<ExportOutcome>) => Promise<void>;
}

/** Writing a file from a dialog: once it is written the dialog closes, and says so. */
export function useWriting(): Writing {
  const { ui } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [closing] = useState(() => new AbortController());
  useEffect(() => () => closing.abort(), [closing]);
  const write: Writing['write'] = async (writeFile) => {
    setBusy(true);
    const outcome = await writeFile(closing.signal);
    setBusy(false);
    if (outcome.kind === 'problem') setProblem(outcome.detail);
    if (outcome.kind !== 'written') return;
    ui.open(null);
    ui.announce(exportWords.written(outcome.file.name));
  };
  return { isBusy, problem, write };
}
