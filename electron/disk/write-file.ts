import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileStamp, SaveProblem } from '#shared/desktop/desktop-api';
import { failed, ok, type Result } from '#shared/result';
import { codeOf, type Disk, type FileFacts } from './disk';
import { stampOf } from './stamp';

export type WriteProblem = Pick<SaveProblem, 'kind' | 'code'>;

/**
 * Replaces a file whole or not at all: a finished copy beside it takes its place in one step. Through links
 * the file that is meant is replaced, and it keeps its permissions. A file that is not what `expected` says
 * is left alone. Whatever fails, the old file stays and no copy is left.
 */
export async function writeFile(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  expected: FileStamp | 'overwrite',
): Promise<Result<FileStamp, WriteProblem>> {
  try {
    const target = await realTarget(disk, path);
    const old = await factsOf(disk, target);
    const problem =
      (old && (await whyNotWritten(disk, target, old))) ??
      (await replaceWith(disk, { target, old, bytes, expected }));
    return problem === undefined ? ok(stampOf(bytes)) : failed(problem);
  } catch (error) {
    return failed(problemOf(error));
  }
}

/** The file behind all links, which need not exist yet. */
export async function realTarget(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const folder = await disk.realpath(dirname(path));
  const link = await disk.readlink(path).catch(() => undefined);
  return link === undefined ? join(folder, basename(path)) : realTarget(disk, resolve(folder, link));
}

async function factsOf(disk: Disk, path: string): Promise<FileFacts | undefined> {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** To replace a file one need only be allowed to write its folder, so what the file itself allows is asked here. */
async function whyNotWritten(
  disk: Disk,
  path: string,
  { kind, mode }: FileFacts,
): Promise<WriteProblem | undefined> {
  if (kind !== 'file') return { kind: 'failed', code: kind === 'directory' ? 'EISDIR' : 'EINVAL' };
  if ((mode & 0o222) === 0) return { kind: 'read-only' };
  await disk.demandWritable(path);
  return undefined;
}

interface Replacement {
  readonly target: string;
  readonly old: FileFacts | undefined;
  readonly bytes: Uint8Array;
  readonly expected: FileStamp | 'overwrite';
}

async function replaceWith(
  disk: Disk,
  { target, old, bytes, expected }: Replacement,
): Promise<WriteProblem | undefined> {
  const copy = join(dirname(target), `.warrant-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeCopy(disk, copy, bytes, old);
    const conflict = await conflictWith(disk, target, expected);
    if (conflict !== undefined) {
      await disk.remove(copy);
      return conflict;
    }
    await rename(disk, copy, target);
  } catch (error) {
    await disk.remove(copy).catch(() => {}); // It may never have come to be; what went wrong is told by `error`.
    throw error;
  }
  await syncFolder(disk, dirname(target));
  return undefined;
}

async function writeCopy(
  disk: Disk,
  copy: string,
  bytes: Uint8Array,
  old: FileFacts | undefined,
): Promise<void> {
  // Until it has the permissions of the old file, nobody else may look into it.
  const file = await disk.open(copy, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = await file.write(bytes, written);
      if (count === 0) throw Object.assign(new Error('The disk takes no more.'), { code: 'ENOSPC' });
      written += count;
    }
    if (old !== undefined) {
      await file.chown(old.owner, old.group).catch(() => {}); // Only root may give files away; then it is the saver's.
      await file.chmod(old.mode);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What another program did to the file since it had the stamp `expected`. */
async function conflictWith(
  disk: Disk,
  path: string,
  expected: FileStamp | 'overwrite',
): Promise<WriteProblem | undefined> {
  if (expected === 'overwrite') return undefined;
  try {
    return stampOf(await disk.read(path)) === expected ? undefined : { kind: 'changed-on-disk' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'deleted-on-disk' };
    throw error;
  }
}

async function rename(disk: Disk, from: string, to: string): Promise<void> {
  for (const wait of [5, 10, 20, 40, 80]) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!disk.passing.has(codeOf(error))) throw error;
      await disk.pause(wait);
    }
  }
  await disk.rename(from, to);
}

/** Makes the new name outlast a power cut. Where folders cannot be synced, either file is whole after one. */
async function syncFolder(disk: Disk, path: string): Promise<void> {
  const folder = await disk.open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close().catch(() => {});
}

function problemOf(error: unknown): WriteProblem {
  const code = codeOf(error);
  return { kind: kinds[code] ?? 'failed', code };
}

const kinds: Readonly<Record<string, SaveProblem['kind']>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
};
