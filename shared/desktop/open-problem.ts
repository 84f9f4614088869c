import { openProblemWords } from '#shared/words/disk-problems';
import type { OpenProblem } from './desktop-api';
import { placeOf } from './place';

/** Why a file was not opened, and what to do about it. */
export function describeOpenProblem(problem: OpenProblem): string {
  return openProblemWords[problem.kind](placeOf(problem), problem.code ?? '');
}
