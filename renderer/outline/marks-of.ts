import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Severity } from '#shared/model/severity';
import { type QuoteMark, quoteMarks } from '#shared/review/quote-mark';
import type { AuditTerms } from '../store/audit-terms';
import { openFindingsOf, worstSeverity } from '../store/derived';
import { standingIn } from '../store/standing';

/** What is known of a row beside its words. */
export interface Marks {
  /** Null while it is not known yet. */
  readonly standing: Label | null;
  readonly findings: number;
  readonly worst: Severity | null;
  /** How the citations of the statement stand; null where there is nothing to say. */
  readonly quotes: QuoteMark | null;
  /** Rows that are folded away beneath. */
  readonly hidden: number;
}

/** Of the node or relation on a row. */
export function marksOf(judged: ArgumentMap, terms: AuditTerms, id: string): Omit<Marks, 'hidden'> {
  const findings = openFindingsOf(judged, terms, id);
  return {
    standing: standingIn(judged, id),
    findings: findings.length,
    worst: worstSeverity(findings),
    quotes: quoteMarks(judged).get(id) ?? null,
  };
}
