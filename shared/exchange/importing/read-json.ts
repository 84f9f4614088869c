import { describeFileProblem, describeProblem } from '#shared/file/describe-problem';
import { readJson } from '#shared/file/json/read-json';
import { failed, ok, type Result } from '#shared/result';
import { checkShape, type Shape } from '#shared/shape/shape';
import { importProblemWords as words } from '#shared/words/importing';

/** The JSON in a text, or the sentence that says at which line and column it is none. */
export function readJsonText(text: string, name: string): Result<unknown, string> {
  const json = readJson(text);
  return json.ok ? json : failed(describeFileProblem(name, json.problem));
}

/** The value as a `T`, or the sentence that says at which JSON path it is none. `format` is the label of what was expected. */
export function shaped<T>(
  shape: Shape<T>,
  value: unknown,
  { name, format }: { readonly name: string; readonly format: string },
): Result<T, string> {
  const checked = checkShape(shape, value);
  if (checked.ok) return ok(checked.value);
  const { problems, total } = checked.problem;
  const [first] = problems;
  return failed(words.notValid(name, format, first ? describeProblem(first) : '', total - 1));
}
