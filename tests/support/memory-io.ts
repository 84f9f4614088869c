import { failed, ok, type Result } from '#shared/result';
import type { DiskProblem } from '../../cli/disk';
import { fonts } from '../../cli/engines/fonts';
import type { ExitCode, Io } from '../../cli/io';
import { run } from '../../cli/run';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The files there are afterwards, as text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface World {
  /** Files by name; a problem stands for a file that cannot be read. */
  readonly files?: Readonly<Record<string, string | DiskProblem>>;
  readonly input?: string;
  readonly terminal?: boolean;
  /** Every write fails with this. */
  readonly unwritable?: DiskProblem;
}

/** Runs `warrant` on files and a terminal in memory; words are split at spaces, as no example has any in them. */
export async function warrant(line: string | readonly string[], world: World = {}): Promise<Ran> {
  const files = new Map(Object.entries(world.files ?? {}));
  let out = '';
  let err = '';
  const io: Io = {
    disk: {
      read: async (path) => readFrom(files.get(path)),
      write: async (path, content) => {
        if (world.unwritable !== undefined) return failed(world.unwritable);
        files.set(path, textOf(content));
        return ok(undefined);
      },
      exists: async (path) => files.has(path),
      isSame: async (path, other) => path === other,
    },
    readInput: async () => ok(bytesOf(world.input ?? '')),
    print: (content) => {
      out += textOf(content);
    },
    complain: (sentence) => {
      err += `${sentence}\n`;
    },
    printsToTerminal: world.terminal ?? false,
    today: () => '2026-03-31',
    version: '1.2.3',
    engines: {
      fonts,
      rasterise: async (_svg, scale) => bytesOf(`PNG at ${scale}`),
    },
  };
  const code = await run(typeof line === 'string' ? line.split(' ') : line, io);
  const left = [...files].flatMap(([name, content]) =>
    typeof content === 'string' ? [[name, content]] : [],
  );
  return { code, out, err, files: Object.fromEntries(left) };
}

function readFrom(content: string | DiskProblem | undefined): Result<Uint8Array, DiskProblem> {
  if (content === undefined) return failed({ kind: 'missing' });
  return typeof content === 'string' ? ok(bytesOf(content)) : failed(content);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
