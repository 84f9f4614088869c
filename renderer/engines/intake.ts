import type { GivenFile, TakenIn } from '#shared/intake/taken-in';
import type { Result } from '#shared/result';

export interface IntakeWatch {
  /** How far it is, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Reads the text out of a file. Null where it was cancelled; the problem is a sentence. Never rejects. */
export type Intake = (file: GivenFile, watch: IntakeWatch) => Promise<Result<TakenIn, string> | null>;
