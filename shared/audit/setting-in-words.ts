import { auditWords } from '#shared/words/audit';
import { markWords } from '#shared/words/marks';
import type { AppliedSetting } from './applied-setting';

const words = auditWords.setting;

/** What was decided about a rule, by whom and why: "Set by the map: stale goes by years 3. Rents move fast." */
export function settingInWords({ rule, from, severity, numbers = {}, reason = '' }: AppliedSetting): string {
  return words.because(
    decided(rule, severity, numbers),
    words.from[from],
    reason.replace(/\s+/gu, ' ').trim(),
  );
}

function decided(
  rule: string,
  severity: AppliedSetting['severity'],
  numbers: Readonly<Record<string, number>>,
): string {
  if (severity === 'off') return words.off(rule);
  const each = Object.entries(numbers).map(([name, number]) => words.number(name, number));
  if (severity === undefined) return each.length === 0 ? words.asItIs(rule) : words.numbers(rule, each);
  const weight = markWords.severity[severity];
  return each.length === 0 ? words.weighs(rule, weight) : words.both(rule, weight, each);
}
