import { audit } from '#shared/audit/audit';
import type { AuditReport, Finding, Severity } from '#shared/audit/rule';
import { severities } from '#shared/audit/rule';
import { graphOf } from '#shared/graph/graph';
import { oncePerRecent } from '#shared/graph/once-per';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { QueryContext } from '#shared/query/field';

interface Reading {
  readonly report: AuditReport;
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
}

/** What follows from the latest versions of a map, worked out once for each. Undo keeps many maps alive, so not for all. */
const readingsOn = oncePerRecent(2, (today: string) =>
  oncePerRecent(4, (map: ArgumentMap): Reading => {
    const report = audit(map, { today });
    const bySubject = new Map<string, Finding[]>();
    for (const finding of report.findings) {
      const others = bySubject.get(finding.subject);
      if (others) others.push(finding);
      else bySubject.set(finding.subject, [finding]);
    }
    return { report, bySubject };
  }),
);

export function reportFor(map: ArgumentMap, today: string): AuditReport {
  return readingsOn(today)(map).report;
}

/** The findings that no waiver covers. */
export function openFindings(map: ArgumentMap, today: string): readonly Finding[] {
  return reportFor(map, today).findings.filter(isOpen);
}

/** Those of them that are about one node, relation or source. */
export function openFindingsOf(map: ArgumentMap, today: string, subject: string): readonly Finding[] {
  return (readingsOn(today)(map).bySubject.get(subject) ?? []).filter(isOpen);
}

/** What a search of the map may ask. The audit is only made where a query wants to know of findings. */
export function queryContext(map: ArgumentMap, today: string): QueryContext {
  return { graph: graphOf(map), isFlagged: (id) => openFindingsOf(map, today, id).length > 0 };
}

function isOpen({ waived }: Finding): boolean {
  return !waived;
}

export function worstSeverity(findings: readonly Finding[]): Severity | null {
  let worst = -1;
  for (const { severity, waived } of findings)
    if (!waived) worst = Math.max(worst, severities.indexOf(severity));
  return severities[worst] ?? null;
}

/** Today as an ISO date in the person's own time zone. */
export function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
