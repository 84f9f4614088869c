import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Launch {
  /** The command line, the program first. */
  readonly argv: readonly string[];
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder of the app where the program is Electron itself and is told it on the command line. */
  readonly appFolder: string | undefined;
}

/**
 * The files that a command line names, as absolute paths. Switches, which are Chromium's, may stand anywhere
 * among them; after `--` everything is a file.
 */
export function launchFiles({ argv, cwd, appFolder }: Launch): readonly string[] {
  const words = argv.slice(1);
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const named = [...words.slice(0, end).filter((word) => !word.startsWith('-')), ...words.slice(end + 1)];
  const files = named.map((word) => pathOfAddress(word) ?? resolve(cwd, word));
  // What stands before the app is meant for Electron, such as the module of `-r hook.cjs`.
  return appFolder === undefined ? files : files.slice(files.indexOf(appFolder) + 1);
}

/** Desktops on Linux name files by address: file:///home/ada/port.argmap. */
function pathOfAddress(word: string): string | undefined {
  if (!word.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(word);
  } catch {
    return undefined;
  }
}
