import { basename, dirname, sep } from 'node:path';

/** A path for people: the name, and the folder with the home folder as "~". */
export function namePath(path: string, home: string): { readonly name: string; readonly folder: string } {
  const folder = dirname(path);
  const within = folder === home || folder.startsWith(home + sep);
  return { name: basename(path), folder: within ? `~${folder.slice(home.length)}` : folder };
}
