import { saveProblemWords } from '#shared/words/disk-problems';
import type { SaveProblem } from './desktop-api';
import { placeOf } from './place';

/** Why nothing was saved, and what to do about it. What was on disk before is still there. */
export function describeSaveProblem(problem: SaveProblem): string {
  return saveProblemWords[problem.kind](placeOf(problem), problem.code ?? '');
}
