import type { FileStamp, OpenProblem } from '#shared/desktop/desktop-api';
import { failed, ok, type Result } from '#shared/result';
import { codeOf, type Disk, type FileFacts } from './disk';
import { stampOf } from './stamp';

/** In bytes. A map of this size takes many times as much memory. */
const largestMap = 256 * 1024 * 1024;

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly stamp: FileStamp;
  /** As they were before the bytes were read: a change during the reading shows later. */
  readonly facts: FileFacts;
  readonly writable: boolean;
}

export type ReadProblem = Pick<OpenProblem, 'kind' | 'code'>;

/** `largest` is in bytes; more is not read. */
export async function readFile(
  disk: Disk,
  path: string,
  largest = largestMap,
): Promise<Result<ReadFile, ReadProblem>> {
  try {
    const facts = await disk.stat(path);
    if (facts.kind === 'directory') return failed({ kind: 'directory' });
    // Reading a pipe or a device may never end.
    if (facts.kind === 'other') return failed({ kind: 'failed' });
    if (facts.size > largest) return failed({ kind: 'too-large' });
    const bytes = await disk.read(path);
    return ok({ bytes, stamp: stampOf(bytes), facts, writable: await isWritable(disk, path, facts) });
  } catch (error) {
    const code = codeOf(error);
    return failed({ kind: kinds[code] ?? 'failed', code });
  }
}

/** Whether saving to a file makes sense. The mode counts even for those whom the system lets write anything. */
async function isWritable(disk: Disk, path: string, { mode }: FileFacts): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return disk.demandWritable(path).then(
    () => true,
    () => false,
  );
}

const kinds: Readonly<Record<string, OpenProblem['kind']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
};
