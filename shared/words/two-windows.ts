import { catalogue } from './catalogue';

/** What cannot be done to a file because another window has it. */
export const twoWindowsWords = catalogue({
  openElsewhere: (place: string) =>
    `${place} is open in another window, so nothing was written: close it there first, or save under another name.`,
});
