import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { newReport } from '#shared/shape/problem';
import { placeAtRoot } from '#shared/shape/shape';
import { checkIntegrity } from './integrity';
import { readJson } from './json/read-json';
import { putBack, type TakenOut } from './json/taken-out';
import { type MapFile, mapOf } from './map-file';
import { mapFile } from './map-shape';
import { migrated } from './migration';
import { migrations } from './migrations';
import type { FileProblem } from './problem';

/** The map in the text of a file of any version up to ours, or every reason why there is none. Never throws. */
export function parseMap(text: string): Result<ArgumentMap, FileProblem> {
  const json = readJson(withoutMark(text));
  return json.ok ? mapOfJson(json.value) : json;
}

/**
 * The same of a text without its long strings: in a fraction of the time where those are most of it. `undefined` where
 * only the whole text can tell.
 */
export function parseTakenOut({ rest, strings }: TakenOut): Result<ArgumentMap, FileProblem> | undefined {
  const json = readJson(withoutMark(rest));
  // Where something is wrong with the JSON, its place in `rest` is not the place in the file.
  return json.ok && putBack(json.value, strings) ? mapOfJson(json.value) : undefined;
}

/** The map in what was read from JSON, or made in its likeness. */
export function mapOfJson(json: unknown): Result<ArgumentMap, FileProblem> {
  const file = migrated(json, migrations);
  if (!file.ok) return file;
  const report = newReport();
  mapFile.check(file.value, report);
  checkIntegrity(file.value, report);
  if (report.total === 0) return ok(mapOf(file.value as MapFile)); // Checked in the two lines above.
  placeAtRoot(report);
  return failed({ kind: 'invalid', problems: report.problems, total: report.total });
}

/** A byte order mark is none of JSON. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
