import type { OpenProblem } from '#shared/desktop/desktop-api';
import { describeOpenProblem } from '#shared/desktop/open-problem';
import { placeOf } from '#shared/desktop/place';
import { largestFile } from '#shared/intake/taken-in';
import { intakeWords } from '#shared/words/intake';

/** Why a file that was to become a source could not be read, and what to do about it. */
export function describeSourceProblem(problem: OpenProblem): string {
  const { directory, tooLarge } = intakeWords.problems;
  if (problem.kind === 'too-large') return tooLarge(placeOf(problem), largestFile / 1024 / 1024);
  if (problem.kind === 'directory') return directory(placeOf(problem));
  return describeOpenProblem(problem);
}
