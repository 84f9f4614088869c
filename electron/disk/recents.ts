import { listOf } from '#shared/shape/collections';
import { record } from '#shared/shape/record';
import { text } from '#shared/shape/scalars';
import { codeOf, type Disk } from './disk';
import { inTurn } from './in-turn';
import { readJson, writeJson } from './json-file';
import type { WriteProblem } from './write-file';

const most = 20;

export interface Recent {
  readonly path: string;
  /** ISO time. */
  readonly openedAt: string;
}

export interface Recents {
  /** Newest first, without those that are no longer there. */
  readonly list: () => Promise<readonly Recent[]>;
  /** Puts a file at the head; answers why the list could not be kept. */
  readonly add: (recent: Recent) => Promise<WriteProblem | undefined>;
}

const shape = listOf(record<Recent>('Recent', 'a recent file')({ path: text, openedAt: text }));

/** The files that were opened last, kept in the file `path`. */
export function createRecents(disk: Disk, path: string): Recents {
  const queue = inTurn();
  const kept = async () => (await readJson(disk, path, shape)) ?? [];
  return {
    list: () =>
      queue(async () => {
        const recents = await kept();
        const missing = await Promise.all(recents.map((recent) => isMissing(disk, recent.path)));
        return recents.filter((_, index) => missing[index] === false);
      }),
    add: (recent) =>
      queue(async () => {
        const written = await writeJson(disk, path, withRecent(await kept(), recent));
        return written.ok ? undefined : written.problem;
      }),
  };
}

export function withRecent(recents: readonly Recent[], recent: Recent): readonly Recent[] {
  return [recent, ...recents.filter(({ path }) => path !== recent.path)].slice(0, most);
}

/** A file on a disk that does not answer is not missing. */
async function isMissing(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.stat(path);
    return false;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}
