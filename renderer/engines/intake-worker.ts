import { takeIn } from '#shared/intake/take-in';
import type { GivenFile, TakenIn } from '#shared/intake/taken-in';
import { failed, type Result } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { intakeEngines } from './intake/intake-engines';

/** What comes back for a `GivenFile`: some of the first, then the other. */
export type IntakeReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result<TakenIn, string> };

function reply(message: IntakeReply): void {
  postMessage(message);
}

async function take(file: GivenFile): Promise<void> {
  const onProgress = (share: number) => reply({ kind: 'progress', share });
  const result = await takeIn(file, intakeEngines, onProgress).catch((error: unknown) =>
    failed(words.problems.broke(file.name, error instanceof Error ? error.message : String(error))),
  );
  reply({ kind: 'done', result });
}

// Only once: a parser that is loaded here listens for messages of its own.
addEventListener('message', ({ data }: MessageEvent<GivenFile>) => void take(data), { once: true });
