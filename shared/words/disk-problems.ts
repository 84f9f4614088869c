import { catalogue } from './catalogue';

/** `code` is the system's own, for whoever has to look it up; "" where there is none. */
export const openProblemWords = catalogue({
  missing: (place: string, _code: string) =>
    `${place} does not exist: it may have been moved, renamed or deleted.`,
  directory: (place: string, _code: string) => `${place} is a folder: choose a map inside it.`,
  unreadable: (place: string, code: string) =>
    `${place} may not be read by you${inBrackets(code)}: ask its owner, or change its permissions.`,
  'too-large': (place: string, _code: string) =>
    `${place} is larger than 256 MB, which is more than a map can be.`,
  failed: (place: string, code: string) =>
    `${place} could not be read${inBrackets(code)}: check that its disk is connected, then try again.`,
});

export const saveProblemWords = catalogue({
  cancelled: (_place: string, _code: string) => 'Nothing was saved.',
  'changed-on-disk': (place: string, _code: string) =>
    `${place} was changed by another program and was not overwritten: reload it, or save under another name.`,
  'deleted-on-disk': (place: string, _code: string) =>
    `${place} is no longer there: save it again, or save under another name.`,
  'read-only': (place: string, code: string) =>
    `${place} was not saved, because the file or its folder may not be written${inBrackets(code)}: save to another folder.`,
  full: (place: string, code: string) =>
    `${place} was not saved, because the disk is full${inBrackets(code)}: free some space, or save to another disk.`,
  'no-folder': (place: string, _code: string) =>
    `${place} was not saved, because that folder no longer exists: save to another folder.`,
  'open-elsewhere': (place: string, _code: string) =>
    `${place} is open in another window, so nothing was written: close it there first, or save under another name.`,
  failed: (place: string, code: string) =>
    `${place} was not saved${inBrackets(code)}: try again, or save to another folder.`,
});

/** Where a file is, for the middle of a sentence. */
export const placeWords = catalogue({
  file: (name: string) => `“${name}”`,
  fileIn: (name: string, folder: string) => `“${name}” in ${folder}`,
});

function inBrackets(code: string): string {
  return code === '' ? '' : ` (${code})`;
}
