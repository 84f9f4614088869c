import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { ruleIds } from '#shared/audit/rules';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';

const today = '2026-03-31';

function withWaiver(map: ArgumentMap, rule: string, subject: string, reason: string): ArgumentMap {
  return { ...map, waivers: [{ rule, subject, reason, by: 'A. Reader', at: today }] };
}

describe('the report', () => {
  test('has the findings in the order of the rules, then of their subjects', () => {
    const { findings } = audit(sketch('C2 supports R1, C1 supports R1, E1'), { today });
    expect(findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'unsupported-claim C1',
      'unsupported-claim C2',
      'rec-no-chain R1',
      'isolated-node E1',
      'evidence-no-source E1',
    ]);
  });

  test('counts every severity, those without findings as well', () => {
    expect(audit(sketch('C2 supports R1, C1 supports R1, E1'), { today }).summary).toEqual({
      info: 1,
      warning: 0,
      error: 3,
      blocker: 1,
    });
  });

  test('of a sound map is empty', () => {
    const sound =
      'S1 was issued 2025, S1 says "Trade fell.", E1 quotes S1 "Trade fell.", E1 is graded B2, E1 supports C1, C1 supports R1';
    expect(audit(sketch(sound), { today })).toEqual({
      version: 1,
      findings: [],
      summary: { info: 0, warning: 0, error: 0, blocker: 0 },
    });
  });

  test('is about the chosen rules only', () => {
    const { findings } = audit(sketch('C1, E1'), { today, rules: ['isolated-node'] });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['isolated-node']));
  });
});

describe('a waiver', () => {
  const map = sketch('C1 supports R1, R1 is assumed');
  const waived = (waiver: readonly [string, string, string]) =>
    audit(withWaiver(map, ...waiver), { today }).findings.map((finding) => finding.waived);

  test.each([
    ['with a reason covers its finding', ['unsupported-claim', 'C1', 'Common ground.'], true],
    ['without a reason covers nothing', ['unsupported-claim', 'C1', ' \n'], false],
    ['of another rule covers nothing', ['isolated-node', 'C1', 'Common ground.'], false],
    ['of another subject covers nothing', ['unsupported-claim', 'R1', 'Common ground.'], false],
    ['of a rule that does not exist does no harm', ['no-such-rule', 'C1', 'Common ground.'], false],
  ] as const)('%s', (_, waiver, covers) => {
    expect(waived(waiver)).toEqual([covers]);
  });
});

describe('words of the map in messages', () => {
  const messageAbout = (text: string) => {
    const map = sketch('C1 supports R1');
    const nodes = map.nodes.map((node) => ({ ...node, text }));
    return audit({ ...map, nodes }, { today, rules: ['unsupported-claim'] }).findings[0]?.message.split(
      ' has nothing',
    )[0];
  };

  test.each([
    ['Port traffic\nfell', '“Port traffic fell”'],
    ['', '“…” (C1, no text yet)'],
    [
      'Port traffic fell by a third after tariffs rose, and it has not recovered since',
      '“Port traffic fell by a third after tariffs rose, and it has not…”',
    ],
    ['😀'.repeat(40), `“${'😀'.repeat(32)}…”`],
    [`x${'😀'.repeat(40)}`, `“x${'😀'.repeat(31)}…”`],
  ])('%j is said as %s', (text, said) => {
    expect(messageAbout(text)).toBe(said);
  });
});

test('every map can be audited, and every id in a report is in the map', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const ids = new Set([...map.nodes, ...map.relations, ...map.sources].map(({ id }) => id));
      const named = audit(map, { today }).findings.flatMap(({ subject, witness }) => [subject, ...witness]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }),
  );
});

test('the same map gives the same report, whichever rules are asked first', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const apart = ruleIds.flatMap((id) => audit(map, { today, rules: [id] }).findings);
      expect(apart).toEqual(audit(map, { today }).findings);
    }),
  );
});
