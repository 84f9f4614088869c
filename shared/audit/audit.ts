import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditSettings } from '#shared/model/audit-settings';
import type { AppliedSetting } from './applied-setting';
import { contextInSteps } from './context';
import { knownDrafts } from './known-drafts';
import { isPauseDue, type Pause, pause } from './pause';
import type { AuditReport, Finding, FindingDraft } from './rule';
import { type RuleId, rules } from './rules';
import { numbersOf, settingFor, severityOf } from './settings';
import { waivedIn } from './waivers';

export interface AuditOptions {
  /** ISO date, such as 2026-03-31: what counts as out of date is counted from here. */
  readonly today: string;
  /** The rules to apply; all of them where absent. */
  readonly rules?: readonly RuleId[] | undefined;
  /** What the person who asks wants of rules. What the map says of a rule goes before it. */
  readonly settings?: AuditSettings | undefined;
  /** Whether every rule is applied as it is by itself, whatever the map says. */
  readonly asTheyAre?: boolean;
}

/** Checks a map against the rules. The same map on the same day, by the same settings, gives the same report. */
export function audit(map: ArgumentMap, options: AuditOptions): AuditReport {
  const steps = auditInSteps(map, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same a step at a time, so that whoever shows a large map can do something else in between. */
export function* auditInSteps(map: ArgumentMap, options: AuditOptions): Generator<void, AuditReport> {
  const context = yield* contextInSteps(map, options.today);
  const known = knownDrafts(context);
  const isWaived = waivedIn(map);
  yield;
  const summary = { info: 0, warning: 0, error: 0, blocker: 0 };
  const findings: Finding[] = [];
  const settings: AppliedSetting[] = [];
  for (const rule of rules) {
    if (options.rules !== undefined && !options.rules.includes(rule.id)) continue;
    const setting = settingOf(rule.id, map, options);
    if (setting) settings.push(setting);
    if (setting?.severity === 'off') continue;
    const drafts =
      known.of(rule, setting) ??
      bySubject(yield* draftsInSteps(rule.check(context, numbersOf(rule, setting))));
    known.keep(rule, setting, drafts);
    for (const draft of drafts) {
      const { subject, witness, message } = draft;
      const severity = severityOf(rule, draft, setting);
      summary[severity] += 1;
      const waived = isWaived(rule.id, subject);
      findings.push({ rule: rule.id, severity, subject, witness, message, waived });
    }
    yield;
  }
  return { version: 1, findings, summary, ...(settings.length > 0 && { settings }) };
}

/** Findings come one by one, and between them there are steps too: of a large map one rule may have many. */
function* draftsInSteps(drafts: Iterable<FindingDraft | Pause>): Generator<void, readonly FindingDraft[]> {
  const all: FindingDraft[] = [];
  for (const draft of drafts) {
    if (draft === pause) yield;
    else if (isPauseDue(all.push(draft))) yield;
  }
  return all;
}

function settingOf(rule: RuleId, { audit }: ArgumentMap, { settings, asTheyAre = false }: AuditOptions) {
  return asTheyAre ? undefined : settingFor(rule, { map: audit, person: settings });
}

/** Most rules walk the map in order of id anyway. */
function bySubject<T extends { readonly subject: string }>(drafts: readonly T[]): readonly T[] {
  if (drafts.every(({ subject }, place) => place === 0 || (drafts[place - 1]?.subject ?? '') <= subject))
    return drafts;
  return drafts.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
}
