import { decodeMap } from '#shared/file/decode';
import { describeFileProblem } from '#shared/file/describe-problem';
import type { FileProblem } from '#shared/file/problem';
import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { cliFileWords as words } from '#shared/words/cli';
import { describeReadProblem, describeWriteProblem } from './disk';
import type { Io } from './io';

/** The path that stands for standard input and standard output. */
const standard = '-';

/** What a file is called in sentences. */
export function nameOf(path: string): string {
  if (path === standard) return words.standardInput;
  return path === '' ? words.noName : path;
}

/** The map in a file, or why there is none in a sentence. */
export async function readMap(io: Io, path: string): Promise<Result<ArgumentMap, string>> {
  const bytes = await readBytes(io, path);
  return bytes.ok ? mapIn(path, bytes.value) : bytes;
}

/** The map in the bytes of the file at `path`, or why there is none in a sentence. */
export function mapIn(path: string, bytes: Uint8Array): Result<ArgumentMap, string> {
  const map = decodeMap(bytes);
  return map.ok ? map : failed(describeFileProblem(nameOf(path), map.problem));
}

/** The map in a file that can be read, or the facts of why it is not a valid one. */
export async function examineMap(
  io: Io,
  path: string,
): Promise<Result<Result<ArgumentMap, FileProblem>, string>> {
  const bytes = await readBytes(io, path);
  return bytes.ok ? ok(decodeMap(bytes.value)) : bytes;
}

/** Writes a file, or prints what would be in it; the sentence of why that could not be done. */
export async function writeOut(
  io: Io,
  path: string,
  content: string | Uint8Array,
): Promise<Result<void, string>> {
  if (isStandard(path)) return ok(io.print(content));
  const written = await io.disk.write(path, content);
  return written.ok ? written : failed(describeWriteProblem(path, written.problem));
}

export function isStandard(path: string): boolean {
  return path === standard;
}

/** The bytes of a file, or why it cannot be read in a sentence. */
export async function readBytes(io: Io, path: string): Promise<Result<Uint8Array, string>> {
  const bytes = await (isStandard(path) ? io.readInput() : io.disk.read(path));
  return bytes.ok ? bytes : failed(describeReadProblem(nameOf(path), bytes.problem));
}
