import type { Result } from '#shared/result';
import { cliFileWords } from '#shared/words/cli';

const { read, write } = cliFileWords;

/** Files by path, as the command line needs them. */
export interface Disk {
  readonly read: (path: string) => Promise<Result<Uint8Array, DiskProblem>>;
  /** Whole or not at all: what was there stays until the new content is on the disk. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<Result<void, DiskProblem>>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Whether two paths lead to one file, through links or not. */
  readonly isSame: (path: string, other: string) => Promise<boolean>;
}

export type DiskProblem =
  | { readonly kind: 'missing' | 'directory' | 'forbidden' | 'no-folder' | 'full' }
  /** Larger than `limit` megabytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** `code` is the system's own, such as EIO. */
  | { readonly kind: 'failed'; readonly code: string };

export function describeReadProblem(path: string, problem: DiskProblem): string {
  switch (problem.kind) {
    case 'missing':
    case 'no-folder':
      return read.missing(path);
    case 'directory':
      return read.directory(path);
    case 'forbidden':
      return read.forbidden(path);
    case 'too-large':
      return read.tooLarge(path, problem.limit);
    case 'full':
      return read.failed(path);
    case 'failed':
      return read.failedWith(path, problem.code);
    default:
      return problem satisfies never;
  }
}

export function describeWriteProblem(path: string, problem: DiskProblem): string {
  switch (problem.kind) {
    case 'missing':
    case 'no-folder':
      return write.noFolder(path);
    case 'directory':
      return write.directory(path);
    case 'forbidden':
      return write.forbidden(path);
    case 'full':
    case 'too-large':
      return write.full(path);
    case 'failed':
      return write.failed(path, problem.code);
    default:
      return problem satisfies never;
  }
}
