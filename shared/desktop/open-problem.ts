import type { OpenProblem } from './desktop-api';
import { placeOf, systemCode } from './place';

/** Why a file was not opened, and what to do about it. */
export function describeOpenProblem(problem: OpenProblem): string {
  const place = placeOf(problem);
  switch (problem.kind) {
    case 'missing':
      return `${place} does not exist: it may have been moved, renamed or deleted.`;
    case 'directory':
      return `${place} is a folder: choose a map inside it.`;
    case 'unreadable':
      return `${place} may not be read by you${systemCode(problem)}: ask its owner, or change its permissions.`;
    case 'too-large':
      return `${place} is larger than 256 MB, which is more than a map can be.`;
    case 'failed':
      return `${place} could not be read${systemCode(problem)}: check that its disk is connected, then try again.`;
    default:
      return problem.kind satisfies never;
  }
}
