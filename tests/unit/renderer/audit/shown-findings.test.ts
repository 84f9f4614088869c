import { expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { sketch } from '#shared/model/sketch';
import { openCounts, shownFindings } from '../../../../renderer/audit/shown-findings';

const map = {
  ...sketch('C1 supports R1, C2 supports R1, E1 attacks R1'),
  waivers: [{ rule: 'unsupported-claim', subject: 'C2', reason: 'known', by: 'Ada', at: '2026-05-31' }],
};
const report = audit(map, { today: '2026-05-31' });

test('waived findings are shown only when asked for', () => {
  const subjects = (showWaived: boolean) =>
    shownFindings(report, { least: 'info', showWaived }, 100)
      .groups.filter(({ rule }) => rule.id === 'unsupported-claim')
      .flatMap(({ findings }) => findings.map(({ subject }) => subject));
  expect(subjects(false)).toEqual(['C1']);
  expect(subjects(true)).toEqual(['C1', 'C2']);
});

test('a long list says how much more there is', () => {
  const { groups, more } = shownFindings(report, { least: 'info', showWaived: true }, 1);
  expect(groups.flatMap(({ findings }) => findings)).toHaveLength(1);
  expect(more).toBe(report.findings.length - 1);
});

test('only open findings are counted', () => {
  const total = openCounts(report).reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(report.findings.length - 1);
});
