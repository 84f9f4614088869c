import type {
  Draft,
  DraftInfo,
  OpenedDraft,
  OpenedFile,
  Opening,
  OpenProblem,
} from '#shared/desktop/desktop-api';
import { failed, ok, type Result } from '#shared/result';
import type { KeptDraft } from '../disk/drafts';
import { namePath } from '../disk/name-path';
import { readFile } from '../disk/read-file';
import { readSample } from '../disk/samples';
import { realTarget } from '../disk/write-file';
import type { Contents, HeldFile } from './document-window';
import type { Host } from './host';

export function plainContents(opening: Opening): Contents {
  return { opening, file: null, draft: null };
}

export async function contentsOfSample(host: Host, id: string): Promise<Contents> {
  return plainContents({ kind: 'sample', sample: await readSample(host.disk, host.folders.samples, id) });
}

/** A file, and the work on it that was never saved, if an earlier run left some. */
export async function contentsOfFile(host: Host, path: string): Promise<Result<Contents, OpenProblem>> {
  const read = await readChosen(host, path);
  if (!read.ok) return read;
  const { file, held } = read.value;
  const draft = await draftOn(host, held.real);
  const opening: Opening = { kind: 'file', file, ...(draft && { draft: await openedDraft(host, draft) }) };
  return ok({ opening, file: held, draft });
}

async function draftOn(host: Host, real: string): Promise<KeptDraft | null> {
  for (const draft of await orphanedDrafts(host))
    if (draft.file !== undefined && (await realPath(host, draft.file.path)) === real) return draft;
  return null;
}

/** Unsaved work, with its file where it has one, whether or not that is still there. */
export async function contentsOfDraft(host: Host, draft: KeptDraft): Promise<Contents> {
  const { file } = draft;
  const held = file && { ...file, real: await realPath(host, file.path), size: -1, modified: -1 };
  const opening: Opening = { kind: 'draft', draft: await openedDraft(host, draft) };
  return { opening, file: held ?? null, draft };
}

/** Reads a file that a person chose. */
export async function readChosen(
  host: Host,
  path: string,
): Promise<Result<{ readonly file: OpenedFile; readonly held: HeldFile }, OpenProblem>> {
  const named = namePath(path, host.folders.home);
  const read = await readFile(host.disk, path);
  if (!read.ok) return failed({ ...read.problem, ...named });
  const { bytes, stamp, facts, writable } = read.value;
  const { size, modified } = facts;
  return ok({
    file: { token: host.tokens.tokenOf(path), ...named, bytes: host.parcels.pack(bytes), stamp, writable },
    held: { path, real: await realPath(host, path), stamp, size, modified },
  });
}

/** Drafts that no window of this run has: only one run at a time uses the folder they are in. */
export async function orphanedDrafts(host: Host): Promise<readonly KeptDraft[]> {
  const owned = new Set([...host.windows].map(({ contents }) => contents.draft?.id));
  return (await host.drafts.list()).filter(({ id }) => !owned.has(id));
}

/** Without its text, which may be long. */
export function draftInfo(host: Host, { file, id, title, keptAt }: KeptDraft): DraftInfo {
  const info = { id, title, keptAt };
  if (file === undefined) return info;
  const { path, stamp } = file;
  return {
    ...info,
    file: { token: host.tokens.tokenOf(path), ...namePath(path, host.folders.home), stamp },
  };
}

async function openedDraft(host: Host, draft: KeptDraft): Promise<OpenedDraft> {
  return { ...draftInfo(host, draft), bytes: host.parcels.pack(await host.drafts.read(draft)) };
}

export function keptDraftOf(host: Host, { file, id, title, text, pieces, keptAt }: Draft): KeptDraft {
  const draft = { id, title, text, ...(pieces && { pieces }), keptAt };
  return file === undefined
    ? draft
    : { ...draft, file: { path: host.tokens.pathOf(file.token), stamp: file.stamp } };
}

/** Without links, also where there is no such file yet or any more; the path itself where not even its folder is there. */
export function realPath(host: Host, path: string): Promise<string> {
  return realTarget(host.disk, path).catch(() => path);
}
