import { join } from 'node:path';
import type { FileStamp } from '#shared/desktop/desktop-api';
import { optional, record } from '#shared/shape/record';
import { text } from '#shared/shape/scalars';
import { codeOf, type Disk } from './disk';
import { inTurn } from './in-turn';
import { readJson, writeJson } from './json-file';
import type { WriteProblem } from './write-file';

/** Unsaved work as it is kept on disk: it names its file by path, because tokens last only for one run. */
export interface KeptDraft {
  readonly id: string;
  readonly title: string;
  readonly file?: { readonly path: string; readonly stamp: FileStamp };
  readonly text: string;
  /** ISO time. */
  readonly keptAt: string;
}

export interface Drafts {
  /** Answers why the draft could not be kept. */
  readonly keep: (draft: KeptDraft) => Promise<WriteProblem | undefined>;
  readonly forget: (id: string) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly KeptDraft[]>;
}

const shape = record<KeptDraft>(
  'KeptDraft',
  'a draft',
)({
  id: text,
  title: text,
  file: optional(record<NonNullable<KeptDraft['file']>>('KeptFile', 'a file')({ path: text, stamp: text })),
  text,
  keptAt: text,
});

/** Drafts in the folder `folder`, which exists, each in a file named by its id. */
export function createDrafts(disk: Disk, folder: string): Drafts {
  const queue = inTurn();
  const fileOf = (id: string) => join(folder, `${id}.json`);
  return {
    keep: (draft) =>
      queue(async () => {
        const written = await writeJson(disk, fileOf(draft.id), draft);
        return written.ok ? undefined : written.problem;
      }),
    forget: (id) =>
      queue(() =>
        disk.remove(fileOf(id)).catch((error) => {
          if (codeOf(error) !== 'ENOENT') throw error;
        }),
      ),
    list: () =>
      queue(async () => {
        const names = (await disk.list(folder)).filter((name) => name.endsWith('.json'));
        const read = await Promise.all(names.map((name) => readJson(disk, join(folder, name), shape)));
        // A file that was renamed by hand would be kept and forgotten under another name.
        const drafts = read.filter(
          (draft, index) => draft !== undefined && names[index] === `${draft.id}.json`,
        );
        return drafts
          .flatMap((draft) => draft ?? [])
          .sort((one, other) => (one.keptAt < other.keptAt ? 1 : -1));
      }),
  };
}
