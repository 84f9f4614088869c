import type { AuditReport, Finding } from './rule';

/** What became of the findings of a map between two versions of it. Waived ones are no finding on either side. */
export interface AuditDiff {
  /** Open now, and not before; as they are now. */
  readonly found: readonly Finding[];
  /** Open before, and not now; as they were. `waived` says which of them were waived meanwhile. */
  readonly gone: readonly Finding[];
  /** Open in both; as they are now. */
  readonly stayed: readonly Finding[];
}

/** A finding is the same one when its rule and its subject are, whatever its words. */
export function auditDiff(before: AuditReport, after: AuditReport): AuditDiff {
  const left = countsOf(before.findings.filter(isOpen));
  const [found, stayed]: [Finding[], Finding[]] = [[], []];
  for (const finding of after.findings.filter(isOpen)) (take(left, finding) ? stayed : found).push(finding);
  const waived = countsOf(after.findings.filter((finding) => !isOpen(finding)));
  const gone = before.findings
    .filter((finding) => isOpen(finding) && take(left, finding))
    .map((finding) => ({ ...finding, waived: take(waived, finding) }));
  return { found, gone, stayed };
}

function isOpen({ waived }: Finding): boolean {
  return !waived;
}

/** One subject may be found by a rule more than once, as by two quotes of it. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** Takes one of those out that are left; whether there was one. */
function take(left: Map<string, number>, finding: Finding): boolean {
  const number = left.get(keyOf(finding)) ?? 0;
  left.set(keyOf(finding), number - 1);
  return number > 0;
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject}`;
}
