/**
 * What reading and saving need of a file system. It is passed in, so that tests can let each call fail.
 * Every call rejects with the system's error, which carries a `code` such as ENOSPC.
 */
export interface Disk {
  readonly open: (path: string, flags: 'r' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly stat: (path: string) => Promise<FileFacts>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Rejects with EACCES or EROFS where this user may not write the file. */
  readonly demandWritable: (path: string) => Promise<void>;
  readonly realpath: (path: string) => Promise<string>;
  readonly readlink: (path: string) => Promise<string>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** The names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Codes with which a rename fails while another program, such as a virus scanner, looks at the file. */
  readonly passing: ReadonlySet<string>;
}

export interface OpenFile {
  /** Writes from `offset` on and answers how many bytes went in, which may be fewer than there were. */
  readonly write: (bytes: Uint8Array, offset: number) => Promise<number>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly chown: (owner: number, group: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
  readonly modified: number;
  /** Permission bits. */
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

/** The system's code of an error, such as ENOENT. Throws the error again where it has none: then it is ours. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
