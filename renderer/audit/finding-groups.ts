import type { Finding } from '#shared/audit/rule';
import { rules } from '#shared/audit/rules';
import { addTo } from '#shared/model/add-to';
import { severities } from '#shared/model/severity';
import { markWords } from '#shared/words/marks';

/** What findings stand under in the list. */
export const groupings = ['rule', 'subject', 'severity'] as const;
export type Grouping = (typeof groupings)[number];

/** Findings with something in common, in the order of the report. */
export interface FindingGroup {
  /** The id of the rule or the subject, or the severity. */
  readonly id: string;
  readonly title: string;
  /** What goes wrong for a reader, for rules; else "". */
  readonly why: string;
  readonly findings: readonly Finding[];
}

/**
 * By rule in the order of rules; by subject the worst first, and among those the ones with most findings; by severity the
 * worst first. `nameOf` gives the name of a subject.
 */
export function groupedBy(
  grouping: Grouping,
  findings: readonly Finding[],
  nameOf: (id: string) => string,
): readonly FindingGroup[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    addTo(byKey, finding[grouping], finding);
  }
  const groups = [...byKey].map(([id, found]) => ({ id, ...titled(grouping, id, nameOf), findings: found }));
  if (grouping === 'rule') return groups;
  const worst = new Map(groups.map((group) => [group, worstOf(group)]));
  return groups.toSorted(
    (a, b) => (worst.get(b) ?? 0) - (worst.get(a) ?? 0) || b.findings.length - a.findings.length,
  );
}

const rulesById = new Map<string, { readonly title: string; readonly why: string }>(
  rules.map((rule) => [rule.id, rule]),
);

function titled(grouping: Grouping, id: string, nameOf: (id: string) => string) {
  if (grouping === 'subject') return { title: nameOf(id), why: '' };
  const severity = severities.find((known) => known === id);
  if (grouping === 'severity') return { title: severity ? markWords.severity[severity] : id, why: '' };
  const { title, why } = rulesById.get(id) ?? { title: id, why: '' };
  return { title, why };
}

function worstOf({ findings }: Pick<FindingGroup, 'findings'>): number {
  return findings.reduce((worst, { severity }) => Math.max(worst, severities.indexOf(severity)), 0);
}
