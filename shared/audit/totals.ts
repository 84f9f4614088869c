import { type AuditReport, type Severity, severities } from './rule';

/** How many findings of each severity there are in all of the reports. */
export function totalOf(reports: readonly AuditReport[]): Readonly<Record<Severity, number>> {
  const total = { info: 0, warning: 0, error: 0, blocker: 0 };
  for (const { summary } of reports) for (const severity of severities) total[severity] += summary[severity];
  return total;
}

/** `2 blockers, 1 error and 3 notes, 1 of them waived`, or `no findings`. */
export function summarised({ findings, summary }: AuditReport): string {
  const counts = severities.toReversed().flatMap((severity) => {
    const count = summary[severity];
    return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`];
  });
  if (counts.length === 0) return 'no findings';
  const waived = findings.filter((finding) => finding.waived).length;
  const all = [counts.slice(0, -1).join(', '), ...counts.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');
  return waived === 0 ? all : `${all}, ${waived} of them waived`;
}

const words = {
  info: ['note', 'notes'],
  warning: ['warning', 'warnings'],
  error: ['error', 'errors'],
  blocker: ['blocker', 'blockers'],
} as const satisfies Record<Severity, unknown>;
