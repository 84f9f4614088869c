import { audit } from '#shared/audit/audit';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { Severity } from '#shared/model/severity';
import type { LabelledCase, WordingRule } from './labelled-cases';

/** How often a rule was right: counts of cases. */
export interface Tally {
  readonly cases: number;
  /** Flagged, and to be flagged. */
  readonly right: number;
  /** Flagged, and sound. */
  readonly wrong: number;
  /** To be flagged, and passed over. */
  readonly missed: number;
}

/** Runs the audit itself over the cases, each as a map of its own; of findings only those of a severity, if one is given. */
export function tallyOf(rule: WordingRule, cases: readonly LabelledCase[], severity?: Severity): Tally {
  const judged = cases.map((one) => ({ is: isFlagged(rule, one, severity), shouldBe: one.flagged }));
  const count = (is: boolean, shouldBe: boolean) =>
    judged.filter((one) => one.is === is && one.shouldBe === shouldBe).length;
  return {
    cases: cases.length,
    right: count(true, true),
    wrong: count(true, false),
    missed: count(false, true),
  };
}

export function isFlagged(rule: WordingRule, { text, quotes }: LabelledCase, severity?: Severity): boolean {
  const map = quotes === undefined ? claimMap(text) : evidenceMap(text, quotes);
  const { findings } = audit(map, { today: '2026-01-31', rules: [rule] });
  return findings.some((finding) => severity === undefined || finding.severity === severity);
}

function claimMap(text: string): ArgumentMap {
  return { ...emptyMap('Case'), nodes: [{ id: 'c', kind: 'claim', text }] };
}

function evidenceMap(text: string, quotes: readonly string[]): ArgumentMap {
  const citations = quotes.map((exact) => ({ source: 's', quote: { exact } }));
  return {
    ...emptyMap('Case'),
    nodes: [{ id: 'e', kind: 'evidence', text, citations }],
    sources: [{ id: 's', csl: { title: 'Source' } }],
  };
}
