import { type Severity, severities } from '#shared/model/severity';
import { auditWords } from '#shared/words/audit';
import type { AuditReport, Finding } from './rule';

/** How many findings of each severity there are in all of the reports. */
export function totalOf(reports: readonly AuditReport[]): Readonly<Record<Severity, number>> {
  const total = { info: 0, warning: 0, error: 0, blocker: 0 };
  for (const { summary } of reports) for (const severity of severities) total[severity] += summary[severity];
  return total;
}

/** `2 blockers, 1 error and 3 notes, 1 of them waived and 2 known`, or `no findings`. */
export function summarised({ findings, summary }: AuditReport): string {
  const counts = severities.toReversed().flatMap((severity) => {
    const number = summary[severity];
    return number === 0 ? [] : [auditWords.counted[severity](number)];
  });
  if (counts.length === 0) return auditWords.nothing;
  const waived = findings.filter((finding) => finding.waived).length;
  const known = findings.filter((finding) => isKnown(finding)).length;
  return auditWords.found(counts, waived, known);
}

/** Whether a baseline lists it and no waiver covers it. */
export function isKnown({ waived, known = false }: Finding): boolean {
  return known && !waived;
}
