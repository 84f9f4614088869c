import { describe, expect, test } from 'vitest';
import { type AuditOptions, audit } from '#shared/audit/audit';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditSettings } from '#shared/model/audit-settings';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';
const map = sketch('C1 supports R1, R1 is assumed, E1');

function withSettings(settings: AuditSettings['rules'], of: ArgumentMap = map): ArgumentMap {
  return settings === undefined ? of : { ...of, audit: { rules: settings } };
}

function found(of: ArgumentMap, options: Partial<AuditOptions> = {}): readonly string[] {
  return audit(of, { today, ...options }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const usual = found(map);

test('a rule that a map switches off finds nothing, and the report says that it is off', () => {
  const report = audit(withSettings({ 'isolated-node': { severity: 'off', reason: 'A draft.' } }), { today });
  expect(report.findings.map(({ rule }) => rule)).not.toContain('isolated-node');
  expect(report.settings).toEqual([
    { rule: 'isolated-node', severity: 'off', reason: 'A draft.', from: 'map' },
  ]);
});

test('a severity that is set weighs for every finding of the rule, in the summary too', () => {
  const report = audit(withSettings({ 'isolated-node': { severity: 'blocker' } }), { today });
  expect(report.findings.find(({ rule }) => rule === 'isolated-node')?.severity).toBe('blocker');
  expect(report.summary.blocker).toBe(1);
});

describe('what a person wants', () => {
  const settings = { rules: { 'isolated-node': { severity: 'error' } } } as const;

  test('applies to every map', () => {
    expect(found(map, { settings })).toContain('isolated-node error');
  });

  test('gives way to what the map says of the same rule', () => {
    expect(found(withSettings({ 'isolated-node': { severity: 'warning' } }), { settings })).toContain(
      'isolated-node warning',
    );
  });

  test('gives way as a whole: the map says nothing of the severity, so it is as the rule says', () => {
    expect(found(withSettings({ 'isolated-node': { reason: 'As it is.' } }), { settings })).toContain(
      'isolated-node info',
    );
  });

  test('is passed over where rules are wanted as they are', () => {
    expect(
      found(withSettings({ 'unsupported-claim': { severity: 'off' } }), { settings, asTheyAre: true }),
    ).toEqual(usual);
  });
});

describe('settings of a hostile or a later file', () => {
  test.each(['no-such-rule', 'constructor', '__proto__'])('%s is passed over', (rule) => {
    expect(found(withSettings(Object.fromEntries([[rule, { severity: 'off' as const }]])))).toEqual(usual);
  });

  test('a number beyond the bounds of the rule counts as the bound', () => {
    const old = sketch('E1 cites S1, S1 was issued 1900');
    const years = (number: number) =>
      audit(withSettings({ stale: { numbers: { years: number } } }, old), { today, rules: ['stale'] })
        .findings.length;
    expect([years(-1e9), years(1e9)]).toEqual([1, 1]);
  });
});
