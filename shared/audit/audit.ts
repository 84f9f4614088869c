import type { ArgumentMap } from '#shared/model/argument-map';
import { contextInSteps } from './context';
import type { AuditReport, Finding, Rule } from './rule';
import { type RuleId, rules } from './rules';

export interface AuditOptions {
  /** ISO date, such as 2026-03-31: what counts as out of date is counted from here. */
  readonly today: string;
  /** The rules to apply; all of them where absent. */
  readonly rules?: readonly RuleId[];
}

/** Checks a map against the rules. The same map on the same day gives the same report. */
export function audit(map: ArgumentMap, options: AuditOptions): AuditReport {
  const steps = auditInSteps(map, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same a step at a time, so that whoever shows a large map can do something else in between. */
export function* auditInSteps(
  map: ArgumentMap,
  { today, rules: chosen }: AuditOptions,
): Generator<void, AuditReport> {
  const context = yield* contextInSteps(map, today);
  const waived = waivedIn(map);
  const summary = { info: 0, warning: 0, error: 0, blocker: 0 };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (chosen !== undefined && !chosen.includes(rule.id)) continue;
    for (const draft of bySubject([...rule.check(context, usualNumbers(rule))])) {
      const { subject, witness, message, severity = rule.severity } = draft;
      summary[severity] += 1;
      const isWaived = waived.has(keyOf(rule.id, subject));
      findings.push({ rule: rule.id, severity, subject, witness, message, waived: isWaived });
    }
    yield;
  }
  return { version: 1, findings, summary };
}

function usualNumbers({ id, numbers = {} }: Rule): (name: string) => number {
  return (name) => {
    const number = numbers[name];
    if (number === undefined) throw new Error(`The rule ${id} has no number “${name}”.`);
    return number.usual;
  };
}

/** A waiver is a decision that can be read again later, so one without a reason waives nothing. */
function waivedIn({ waivers }: ArgumentMap): ReadonlySet<string> {
  const given = waivers.filter(({ reason }) => reason.trim() !== '');
  return new Set(given.map(({ rule, subject }) => keyOf(rule, subject)));
}

/** Ids of rules have no spaces in them, so no two pairs have the same key. */
function keyOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}

function bySubject<T extends { readonly subject: string }>(drafts: readonly T[]): readonly T[] {
  return drafts.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
