import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofThresholds } from '#shared/graph/proof';
import { baseTable } from '#shared/strength/bases';

const page = readFileSync('docs/strength.md', 'utf8');

/** The cells of the row beneath a head, without what stands in front. */
function numbersUnder(head: string): readonly number[] {
  const lines = page.split('\n');
  const row = lines[lines.findIndex((line) => line.startsWith(`| ${head} |`)) + 2] ?? '';
  return row.split('|').slice(2, -1).map(Number);
}

test('the page has the tables that strengths are reckoned from', () => {
  expect(numbersUnder('reliability')).toEqual(Object.values(baseTable.reliability));
  expect(numbersUnder('credibility')).toEqual(Object.values(baseTable.credibility));
});

test('the page has the thresholds of the standards of proof', () => {
  const { 'clear-and-convincing': clear, 'beyond-reasonable-doubt': doubt } = proofThresholds;
  expect(page).toContain(`preponderance, pro > ${clear.alpha}, pro − con > ${clear.beta} |`);
  expect(page).toContain(
    `preponderance, pro > ${doubt.alpha}, pro − con > ${doubt.beta}, con < ${doubt.gamma} |`,
  );
});
