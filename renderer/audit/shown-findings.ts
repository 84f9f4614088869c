import type { AuditReport, Finding, Rule } from '#shared/audit/rule';
import { rules } from '#shared/audit/rules';
import { type Severity, severities } from '#shared/model/severity';

/** What the list lets through. */
export interface FindingFilter {
  readonly least: Severity;
  readonly showWaived: boolean;
}

export interface FindingGroup {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  /** Those beyond the limit counted too. */
  readonly total: number;
}

/** The findings that pass, under their rules, in the order of the report; at most `limit`, and how many more there are. */
export function shownFindings(
  { findings }: AuditReport,
  { least, showWaived }: FindingFilter,
  limit: number,
): { readonly groups: readonly FindingGroup[]; readonly more: number } {
  const passing = findings.filter(
    ({ severity, waived }) =>
      (showWaived || !waived) && severities.indexOf(severity) >= severities.indexOf(least),
  );
  const shown = passing.slice(0, limit);
  const groups = rules
    .map((rule: Rule) => {
      const isOf = (finding: Finding) => finding.rule === rule.id;
      return { rule, findings: shown.filter(isOf), total: passing.filter(isOf).length };
    })
    .filter((group) => group.findings.length > 0);
  return { groups, more: passing.length - shown.length };
}

/** How many findings of each severity are open, the worst first. */
export function openCounts({ findings }: AuditReport): readonly { severity: Severity; count: number }[] {
  const open = findings.filter(({ waived }) => !waived);
  return severities
    .toReversed()
    .map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length }));
}
