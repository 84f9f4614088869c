import { failed, type Result } from '#shared/result';
import { checkShape, type Shape } from '#shared/shape/shape';
import { decodeUtf8 } from './decode';
import { readJson } from './json/read-json';
import type { FileProblem } from './problem';

/** What is in the bytes of a JSON file that is no map, or every reason why it is not of this shape. Never throws. */
export function decodeJson<T>(bytes: Uint8Array, shape: Shape<T>): Result<T, FileProblem> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const json = readJson(text.value.startsWith('\uFEFF') ? text.value.slice(1) : text.value);
  if (!json.ok) return json;
  const checked = checkShape(shape, json.value);
  return checked.ok ? checked : failed({ kind: 'invalid', ...checked.problem });
}
