import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Severity } from '#shared/model/severity';
import { type QuoteMark, quoteMarks } from '#shared/review/quote-mark';
import type { Method } from '#shared/strength/method';
import type { Strength } from '#shared/strength/strength';
import type { AuditTerms } from '../store/audit-terms';
import { openFindingsOf, worstSeverity } from '../store/derived';
import { standingIn, whyItStands } from '../store/standing';
import { strengthIn } from '../store/strength';

/** What is known of a row beside its words. */
export interface Marks {
  /** Null while it is not known yet. */
  readonly standing: Label | null;
  /** What that comes from, in words. */
  readonly why: string;
  readonly findings: number;
  readonly worst: Severity | null;
  /** How the citations of the statement stand; null where there is nothing to say. */
  readonly quotes: QuoteMark | null;
  /** Null while strengths are not shown. */
  readonly strength: Strength | null;
  /** Rows that are folded away beneath. */
  readonly hidden: number;
}

/** Of the node or relation on a row. */
export function marksOf(
  judged: ArgumentMap,
  { terms, method }: { readonly terms: AuditTerms; readonly method: Method | null },
  id: string,
): Omit<Marks, 'hidden'> {
  const findings = openFindingsOf(judged, terms, id);
  return {
    standing: standingIn(judged, id),
    why: whyItStands(judged, id),
    findings: findings.length,
    worst: worstSeverity(findings),
    quotes: quoteMarks(judged).get(id) ?? null,
    strength: method === null ? null : (strengthIn(judged, method, id) ?? null),
  };
}
