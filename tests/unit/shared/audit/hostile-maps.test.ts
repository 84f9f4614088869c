import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { type RuleId, ruleIds } from '#shared/audit/rules';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';
const times = (count: number, say: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => say(n)).join('\n');
const found = (map: ArgumentMap, ...rules: readonly RuleId[]) =>
  audit(map, { today, ...(rules.length > 0 && { rules }) }).findings.map(
    ({ rule, subject }) => `${rule} ${subject}`,
  );

describe('every rule comes to an end, and finds what there is, in', () => {
  test('nodes that support themselves', () => {
    expect(found(sketch('C1 supports C1, C1 supports R1'), 'circular-support')).toEqual([
      'circular-support C1',
    ]);
    expect(found(sketch('E1 supports E1, R1 supports R1, C1 attacks C1')).length).toBeGreaterThan(0);
  });

  test('steps that undercut one another in a circle', () => {
    const map = sketch(
      'E1 attacks a2 as a1, E2 attacks a1 as a2, E1 supports R1 as s1, E3 attacks s1 as a3, E4 attacks a3',
    );
    expect(found(map, 'unanswered-objection')).toEqual([]);
    expect(found(map).length).toBeGreaterThan(0);
  });

  test('a statement with ten thousand steps', () => {
    const map = sketch(`${times(10_000, (n) => `E${n} supports C1`)}\nC1 supports R1`);
    const without = ruleIds.filter((id) => id !== 'evidence-no-source');
    expect(audit(map, { today, rules: without }).summary.blocker).toBe(1);
  });

  test('a chain of five thousand claims', () => {
    const map = sketch(
      `E1 cites S1, E1 supports C0\n${times(5_000, (n) => `C${n} supports C${n + 1}`)}\nC5000 supports R1`,
    );
    expect(found(map, 'unsupported-claim', 'rec-no-chain', 'single-source')).toEqual(['single-source R1']);
    expect(found(map).length).toBeGreaterThan(0);
  });

  test('no recommendation at all, and nothing at all', () => {
    expect(
      found(sketch('E1 cites S1, E1 supports C1'), 'idle-evidence', 'rec-no-chain', 'one-sided'),
    ).toEqual([]);
    expect(found(sketch(''))).toEqual([]);
  });
});

test.each([
  ['n.d.', []],
  ['circa 2001', ['stale S1']],
  ['in press', []],
])('a source of which the date says “%s” is old only where a year is told', (words, findings) => {
  const map = sketch(`S1 was issued "${words}", E1 cites S1, E1 supports R1`);
  expect(found(map, 'stale', 'missing-date')).toEqual(findings);
});

test('a waiver for a rule that there is no more does no harm', () => {
  const waivers = [{ rule: 'gone', subject: 'C1', reason: 'Once.', by: 'A. Reader', at: today }];
  expect(found({ ...sketch('C1'), waivers }, 'unsupported-claim', 'expired-waiver')).toEqual([
    'unsupported-claim C1',
  ]);
});
