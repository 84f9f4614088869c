import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { newReport } from '#shared/shape/problem';
import { placeAtRoot } from '#shared/shape/shape';
import { checkIntegrity } from './integrity';
import { readJson } from './json/read-json';
import { type MapFile, mapOf } from './map-file';
import { mapFile } from './map-shape';
import { migrated } from './migration';
import { migrations } from './migrations';
import type { FileProblem } from './problem';

/** The map in the text of a file of any version up to ours, or every reason why there is none. Never throws. */
export function parseMap(text: string): Result<ArgumentMap, FileProblem> {
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) return json;
  const file = migrated(json.value, migrations);
  if (!file.ok) return file;
  const report = newReport();
  mapFile.check(file.value, report);
  checkIntegrity(file.value, report);
  if (report.total === 0) return ok(mapOf(file.value as MapFile)); // Checked in the two lines above.
  placeAtRoot(report);
  return failed({ kind: 'invalid', problems: report.problems, total: report.total });
}
