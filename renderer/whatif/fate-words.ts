import { whatIfWords } from '#shared/words/what-if';
import type { Fate } from './what-if-of';

/** A cross, an arrow down, an arrow up: path data in a square of 10 × 10 around the origin. */
export const fateSigns: Readonly<Record<Fate['kind'], string>> = {
  off: 'M-3 -3 L3 3 M-3 3 L3 -3',
  falls: 'M0 -4 V4 M-3.5 0.5 L0 4 L3.5 0.5',
  rises: 'M0 4 V-4 M-3.5 -0.5 L0 -4 L3.5 -0.5',
};

/** "falls to OUT" */
export function fateInWords({ kind, after }: Fate): string {
  return kind === 'off' ? whatIfWords.mark.off : whatIfWords.mark[kind](after);
}
