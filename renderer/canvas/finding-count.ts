import type { ArgumentMap } from '#shared/model/argument-map';
import type { Severity } from '#shared/model/severity';
import { itemWords } from '#shared/words/items';
import type { AuditTerms } from '../store/audit-terms';
import { openFindingsOf, worstSeverity } from '../store/derived';

/** What the audit holds against one node or relation, in short. */
export interface FindingCount {
  readonly count: number;
  readonly worst: Severity | null;
  readonly inWords: readonly string[];
}

const counts = new Map<string, FindingCount>();

/** The same object for the same count: the findings themselves are new after every edit, and nothing is drawn anew for it. */
export function findingCountOf(judged: ArgumentMap, terms: AuditTerms, id: string): FindingCount {
  const open = openFindingsOf(judged, terms, id);
  const count = open.length;
  const worst = worstSeverity(open);
  const key = `${count} ${worst}`;
  const known = counts.get(key) ?? { count, worst, inWords: count === 0 ? [] : [itemWords.findings(count)] };
  counts.set(key, known);
  return known;
}
