import type { Result } from '#shared/result';

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
      return `${path} does not exist.`;
    case 'directory':
      return `${path} is a folder, and a map is a file.`;
    case 'forbidden':
      return `${path} may not be read by you.`;
    case 'too-large':
      return `${path} is larger than ${problem.limit} MB, which is the most that is opened.`;
    case 'full':
      return `${path} could not be read.`;
    case 'failed':
      return `${path} could not be read (${problem.code}).`;
    default:
      return problem satisfies never;
  }
}

export function describeWriteProblem(path: string, problem: DiskProblem): string {
  switch (problem.kind) {
    case 'missing':
    case 'no-folder':
      return `${path} was not written: its folder does not exist.`;
    case 'directory':
      return `${path} was not written: it is a folder.`;
    case 'forbidden':
      return `${path} was not written: you may not write there.`;
    case 'full':
    case 'too-large':
      return `${path} was not written: the disk is full.`;
    case 'failed':
      return `${path} was not written (${problem.code}).`;
    default:
      return problem satisfies never;
  }
}
