import { placeWords } from '#shared/words/disk-problems';

/** Where a file is, for the middle of a sentence: “port.argmap” in ~/maps. */
export function placeOf({ name, folder }: { readonly name: string; readonly folder: string }): string {
  return folder === '' ? placeWords.file(name) : placeWords.fileIn(name, folder);
}
