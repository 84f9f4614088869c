import type { Severity } from '#shared/audit/rule';
import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { openFindingsOf, worstSeverity } from '../store/derived';
import { standingIn } from '../store/standing';

/** What is known of a row beside its words. */
export interface Marks {
  /** Null while it is not known yet. */
  readonly standing: Label | null;
  readonly findings: number;
  readonly worst: Severity | null;
  /** Rows that are folded away beneath. */
  readonly hidden: number;
}

/** Of the node or relation on a row. */
export function marksOf(judged: ArgumentMap, today: string, id: string): Omit<Marks, 'hidden'> {
  const findings = openFindingsOf(judged, today, id);
  return {
    standing: standingIn(judged, id),
    findings: findings.length,
    worst: worstSeverity(findings),
  };
}
