import { type Severity, severities } from '#shared/model/severity';
import type { Finding, Rule } from './rule';
import { rules } from './rules';

/** What one rule found, apart from what is waived. */
export interface FindingGroup {
  readonly rule: Rule;
  /** One at least, in the order of the report. */
  readonly findings: readonly Finding[];
  /** The gravest of their severities. */
  readonly worst: Severity;
}

/** Open findings by rule, the gravest first, then in the order of the rules. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return rules
    .flatMap((rule): readonly FindingGroup[] => {
      const own = findings.filter((finding) => finding.rule === rule.id && !finding.waived);
      const worst = severities.findLast((severity) => own.some((finding) => finding.severity === severity));
      return worst === undefined ? [] : [{ rule, findings: own, worst }];
    })
    .toSorted((a, b) => severities.indexOf(b.worst) - severities.indexOf(a.worst));
}
