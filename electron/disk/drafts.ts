import { join } from 'node:path';
import type { FileStamp, SentText } from '#shared/desktop/desktop-api';
import { piecesShape } from '#shared/desktop/message-shapes';
import { optional, record } from '#shared/shape/record';
import { text } from '#shared/shape/scalars';
import { codeOf, type Disk } from './disk';
import { inTurn } from './in-turn';
import { damaged, readJson, writeJson } from './json-file';
import { bytesOfText, type Pieces } from './sent-text';
import { type WriteProblem, writeFile } from './write-file';

/** Unsaved work as it is kept on disk: it names its file by path, because tokens last only for one run. */
export interface KeptDraft extends SentText {
  readonly id: string;
  readonly title: string;
  readonly file?: { readonly path: string; readonly stamp: FileStamp };
  /** ISO time. */
  readonly keptAt: string;
}

export interface Drafts {
  /**
   * Answers why the draft could not be kept; then the one before is still there.
   *
   * @param sent pieces of texts that may not be on disk yet.
   */
  readonly keep: (draft: KeptDraft, sent?: Pieces) => Promise<WriteProblem | undefined>;
  readonly forget: (id: string) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly KeptDraft[]>;
  /** The whole text, as UTF-8. */
  readonly read: (draft: KeptDraft) => Promise<Uint8Array>;
}

const shape = record<KeptDraft>(
  'KeptDraft',
  'a draft',
)({
  id: text,
  title: text,
  file: optional(record<NonNullable<KeptDraft['file']>>('KeptFile', 'a file')({ path: text, stamp: text })),
  text,
  pieces: optional(piecesShape),
  keptAt: text,
});

/**
 * Drafts in the folder `folder`, which exists, each in a file named by its id. Pieces of long texts have files of their
 * own, named by what they hold: they are there before the first draft that needs them, are never changed, and go with the
 * last one.
 */
export function createDrafts(disk: Disk, folder: string): Drafts {
  const queue = inTurn();
  const fileOf = (id: string) => join(folder, `${id}${draftEnding}`);
  const pathOf = (piece: string) => join(folder, `${piece}${pieceEnding}`);

  const list = async (): Promise<readonly KeptDraft[]> => {
    const all = await disk.list(folder);
    const names = all.filter((name) => name.endsWith(draftEnding));
    const read = await Promise.all(names.map((name) => readJson(disk, join(folder, name), shape)));
    const here = new Set(all);
    const drafts: KeptDraft[] = [];
    for (const [index, draft] of read.entries()) {
      // A file that was renamed by hand would be kept and forgotten under another name.
      if (draft === undefined || names[index] !== `${draft.id}${draftEnding}`) continue;
      const isWhole = namesIn(draft).every((name) => here.has(`${name}${pieceEnding}`));
      if (isWhole) drafts.push(draft);
      else await disk.rename(fileOf(draft.id), damaged(fileOf(draft.id)));
    }
    return drafts.sort((one, other) => (one.keptAt < other.keptAt ? 1 : -1));
  };
  /** Removes the pieces that no draft needs. What belongs to a damaged one may still be of use to somebody. */
  const sweep = async () => {
    const all = (await disk.list(folder)).filter((name) => name.endsWith(pieceEnding));
    if (all.length === 0) return;
    const needed = new Set((await list()).flatMap(namesIn).map((name) => `${name}${pieceEnding}`));
    if ((await disk.list(folder)).some((name) => name.endsWith(damaged(draftEnding)))) return;
    const left = all.filter((name) => !needed.has(name));
    await Promise.all(left.map((name) => removeIfThere(disk, join(folder, name))));
  };
  /** Answers why a piece could not be kept. */
  const keepPieces = async (draft: KeptDraft, sent: Pieces): Promise<WriteProblem | undefined> => {
    const here = new Set(await disk.list(folder));
    const missing = namesIn(draft).filter((name) => !here.has(`${name}${pieceEnding}`));
    for (const name of new Set(missing)) {
      const bytes = sent.get(name);
      if (bytes === undefined) throw new Error('A piece of this draft is not at hand.');
      const written = await writeFile(disk, pathOf(name), bytes, 'overwrite');
      if (!written.ok) return written.problem;
    }
    return undefined;
  };
  /** Of each draft that was kept in this run. */
  const pieces = new Map<string, readonly string[]>();

  return {
    keep: (draft, sent = new Map()) =>
      queue(async () => {
        const problem = await keepPieces(draft, sent);
        if (problem) return problem;
        const written = await writeJson(disk, fileOf(draft.id), draft);
        if (!written.ok) return written.problem;
        const names = namesIn(draft);
        const isLess = pieces.get(draft.id)?.some((name) => !names.includes(name));
        pieces.set(draft.id, names);
        if (isLess) await sweep();
        return undefined;
      }),
    forget: (id) =>
      queue(async () => {
        await removeIfThere(disk, fileOf(id));
        pieces.delete(id);
        await sweep();
      }),
    list: () => queue(list),
    read: (draft) =>
      queue(async () => {
        const names = [...new Set(namesIn(draft))];
        const read = await Promise.all(
          names.map(async (name) => [name, await disk.read(pathOf(name))] as const),
        );
        return bytesOfText(draft, new Map(read));
      }),
  };
}

const draftEnding = '.json';
const pieceEnding = '.piece';

function namesIn({ pieces = [] }: KeptDraft): readonly string[] {
  return pieces.map(({ name }) => name);
}

async function removeIfThere(disk: Disk, path: string): Promise<void> {
  await disk.remove(path).catch((error) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}
