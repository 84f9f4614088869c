import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { sketch } from '#shared/model/sketch';
import { type FindingFilter, openCounts, shownFindings } from '../../../../renderer/audit/shown-findings';

const map = {
  ...sketch('C1 supports R1, C2 supports R1, E1 attacks R1'),
  waivers: [{ rule: 'unsupported-claim', subject: 'C2', reason: 'known', by: 'Ada', at: '2026-05-31' }],
};
const report = audit(map, {
  today: '2026-05-31',
  rules: ['unsupported-claim', 'rec-no-chain', 'evidence-no-source', 'unanswered-objection'],
});
const shown = (filter: Partial<FindingFilter>, limit = 100) =>
  shownFindings(
    report,
    { least: 'info', showWaived: true, words: '', grouping: 'rule', ...filter },
    { limit, nameOf: (id) => `Name of ${id}` },
  );

test('waived findings are shown only when asked for', () => {
  const subjects = (showWaived: boolean) =>
    shown({ showWaived })
      .groups.filter(({ id }) => id === 'unsupported-claim')
      .flatMap(({ findings }) => findings.map(({ subject }) => subject));
  expect(subjects(false)).toEqual(['C1']);
  expect(subjects(true)).toEqual(['C1', 'C2']);
});

test('a long list says how much more there is', () => {
  const { groups, more } = shown({}, 1);
  expect(groups.flatMap((group) => group.shown)).toHaveLength(1);
  expect(more).toBe(report.findings.length - 1);
});

test('only open findings are counted', () => {
  const total = openCounts(report).reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(report.findings.length - 1);
});

test('words find messages and names of rules', () => {
  const subjects = (words: string) =>
    shown({ words }).groups.flatMap(({ findings }) =>
      findings.map(({ rule, subject }) => `${rule} ${subject}`),
    );
  expect(subjects('“C1” SUPPORTS it')).toEqual(['unsupported-claim C1']);
  expect(subjects('unsupported-claim')).toEqual(['unsupported-claim C1', 'unsupported-claim C2']);
  expect(subjects('nobody says so')).toEqual([]);
});

describe('groups', () => {
  const titles = (grouping: FindingFilter['grouping']) =>
    shown({ grouping }).groups.map(({ title }) => title);

  test('by rule have the titles of the rules, in their order', () => {
    expect(titles('rule')).toEqual([
      'Unsupported claim',
      'Recommendation without a chain',
      'Evidence without a source',
      'Unanswered objection',
    ]);
  });

  test('by subject begin with what is worst off', () => {
    expect(titles('subject')[0]).toBe('Name of R1');
  });

  test('by severity begin with the worst', () => {
    expect(titles('severity')).toEqual(['blocker', 'error']);
  });

  test('hold every finding once, whatever they are by', () => {
    for (const grouping of ['rule', 'subject', 'severity'] as const)
      expect(shown({ grouping }).groups.flatMap(({ findings }) => findings)).toHaveLength(
        report.findings.length,
      );
  });
});
