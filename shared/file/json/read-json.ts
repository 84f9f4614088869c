import { failed, ok, type Result } from '#shared/result';
import { newReport } from '#shared/shape/problem';
import { placeAtRoot } from '#shared/shape/shape';
import type { FileProblem } from '../problem';
import { faultOf } from './fault';
import { positionOf } from './position';
import { readExactly } from './read-exactly';
import { depthLimit, surveyOf } from './survey';

/** The value of a JSON text with nothing lost: what `JSON.parse` cannot keep rides along (see `as-written.ts`). */
export function readJson(text: string): Result<unknown, FileProblem> {
  const survey = surveyOf(text);
  if (survey === 'too-deep') return failed({ kind: 'too-deep', limit: depthLimit });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const fault = faultOf(text);
    if (fault === undefined) throw error;
    return failed({ kind: 'not-json', ...positionOf(text, fault.offset), detail: fault.detail });
  }
  // Nearly every file is plain; the exact reader is for the few that `JSON.parse` would change.
  if (survey === 'plain') return ok(value);
  const report = newReport();
  const exact = readExactly(text, report);
  if (report.total === 0) return ok(exact);
  placeAtRoot(report);
  return failed({ kind: 'invalid', problems: report.problems, total: report.total });
}
