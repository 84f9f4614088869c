import { decodeJson } from '#shared/file/decode-json';
import { describeFileProblem, describeProblem } from '#shared/file/describe-problem';
import { failed, type Result } from '#shared/result';
import type { Shape } from '#shared/shape/shape';
import { fileProblemWords } from '#shared/words/file-problems';
import type { Io } from './io';
import { nameOf, readBytes } from './maps';

/** What is in a JSON file that is no map, or why it is not of this shape, in a sentence. */
export async function readJsonFile<T>(io: Io, path: string, shape: Shape<T>): Promise<Result<T, string>> {
  const bytes = await readBytes(io, path);
  if (!bytes.ok) return bytes;
  const read = decodeJson(bytes.value, shape);
  if (read.ok) return read;
  const { problem } = read;
  const [first] = problem.kind === 'invalid' ? problem.problems : [];
  return failed(
    first === undefined
      ? describeFileProblem(nameOf(path), problem)
      : fileProblemWords.notOfShape(nameOf(path), shape.expected, describeProblem(first)),
  );
}
