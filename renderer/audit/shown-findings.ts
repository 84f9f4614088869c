import type { AuditReport, Finding } from '#shared/audit/rule';
import { type Severity, severities } from '#shared/model/severity';
import { type FindingGroup, type Grouping, groupedBy } from './finding-groups';

/** What the list lets through, and what it stands under. */
export interface FindingFilter {
  readonly least: Severity;
  readonly showWaived: boolean;
  /** Words that the message or the name of the rule has; "" for all. */
  readonly words: string;
  readonly grouping: Grouping;
}

export interface ShownGroup extends FindingGroup {
  /** Those of the findings that are within the limit. */
  readonly shown: readonly Finding[];
}

/** The findings that pass, in groups; at most `limit` of them shown, and how many more there are. */
export function shownFindings(
  { findings }: AuditReport,
  { least, showWaived, words, grouping }: FindingFilter,
  { limit, nameOf }: { readonly limit: number; readonly nameOf: (id: string) => string },
): { readonly groups: readonly ShownGroup[]; readonly more: number } {
  const sought = words.trim().toLowerCase().split(/\s+/u);
  const passing = findings.filter(
    ({ severity, waived, message, rule }) =>
      (showWaived || !waived) &&
      severities.indexOf(severity) >= severities.indexOf(least) &&
      sought.every((word) => `${message} ${rule}`.toLowerCase().includes(word)),
  );
  let left = limit;
  const groups = groupedBy(grouping, passing, nameOf).flatMap((group): ShownGroup[] => {
    const shown = group.findings.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ ...group, shown }];
  });
  return { groups, more: Math.max(0, passing.length - limit) };
}

/** How many findings of each severity are open, the worst first. */
export function openCounts({ findings }: AuditReport): readonly { severity: Severity; count: number }[] {
  const open = findings.filter(({ waived }) => !waived);
  return severities
    .toReversed()
    .map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length }));
}
