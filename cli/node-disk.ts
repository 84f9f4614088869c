import { randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, chmod, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type Result } from '#shared/result';
import type { Disk, DiskProblem } from './disk';

/** A text of JavaScript ends at half a gigabyte; a map of this size would take many times its size in memory. */
const largestMegabytes = 256;

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (file) => attempted(() => wholeOf(createReadStream(file))),
  write: (file, content) => attempted(async () => ok(await replace(await realpathOf(file), content))),
  exists: async (file) => (await statOf(file)) !== undefined,
  isSame: async (file, other) => (await realpathOf(file)) === (await realpathOf(other)),
};

/** Standard input to its end. */
export function readStandardInput(): Promise<Result<Uint8Array, DiskProblem>> {
  return attempted(() => wholeOf(process.stdin));
}

/** Read piece by piece, because a device such as /dev/zero has no size and no end. */
async function wholeOf(stream: AsyncIterable<Buffer>): Promise<Result<Uint8Array, DiskProblem>> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > largestMegabytes * 1e6) return failed({ kind: 'too-large', limit: largestMegabytes });
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces));
}

/** A device or a pipe takes the content as it comes; a file is replaced by a finished one beside it. */
async function replace(file: string, content: string | Uint8Array): Promise<void> {
  const there = await statOf(file);
  if (there !== undefined) await access(file, constants.W_OK);
  if (there !== undefined && !there.isFile()) return fill(await open(file, 'w'), content);
  const draft = path.join(path.dirname(file), `.warrant-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await fill(await open(draft, 'wx'), content);
    if (there !== undefined) await chmod(draft, there.mode & 0o7777);
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => {}); // It may never have come to be; what went wrong is told by `error`.
    throw error;
  }
}

async function fill(file: FileHandle, content: string | Uint8Array): Promise<void> {
  try {
    await file.writeFile(content);
    if ((await file.stat()).isFile()) await file.sync();
  } finally {
    await file.close();
  }
}

async function statOf(file: string) {
  return stat(file).catch(() => undefined);
}

/** Through links to the file that is meant, which need not exist yet. */
async function realpathOf(file: string): Promise<string> {
  const folder = async () => path.join(await realpath(path.dirname(file)), path.basename(file));
  return realpath(file).catch(() => folder().catch(() => path.resolve(file)));
}

const problems: Readonly<Record<string, DiskProblem>> = {
  ENOENT: { kind: 'missing' },
  ENOTDIR: { kind: 'no-folder' },
  EISDIR: { kind: 'directory' },
  EACCES: { kind: 'forbidden' },
  EPERM: { kind: 'forbidden' },
  EROFS: { kind: 'forbidden' },
  ENOSPC: { kind: 'full' },
  EDQUOT: { kind: 'full' },
};

/** Does `work`, with what the system refuses as a problem; anything else that is thrown is our own fault. */
async function attempted<T>(work: () => Promise<Result<T, DiskProblem>>): Promise<Result<T, DiskProblem>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    return failed(problems[error.code] ?? { kind: 'failed', code: error.code });
  }
}
