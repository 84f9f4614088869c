import { twoWindowsWords } from '../words/two-windows';
import type { SaveProblem } from './desktop-api';
import { placeOf, systemCode } from './place';

/** Why nothing was saved, and what to do about it. What was on disk before is still there. */
export function describeSaveProblem(problem: SaveProblem): string {
  const place = placeOf(problem);
  switch (problem.kind) {
    case 'cancelled':
      return 'Nothing was saved.';
    case 'changed-on-disk':
      return `${place} was changed by another program and was not overwritten: reload it, or save under another name.`;
    case 'deleted-on-disk':
      return `${place} is no longer there: save it again, or save under another name.`;
    case 'read-only':
      return `${place} was not saved, because the file or its folder may not be written${systemCode(problem)}: save to another folder.`;
    case 'full':
      return `${place} was not saved, because the disk is full${systemCode(problem)}: free some space, or save to another disk.`;
    case 'no-folder':
      return `${place} was not saved, because that folder no longer exists: save to another folder.`;
    case 'open-elsewhere':
      return twoWindowsWords.openElsewhere(place);
    case 'failed':
      return `${place} was not saved${systemCode(problem)}: try again, or save to another folder.`;
    default:
      return problem.kind satisfies never;
  }
}
