import { expect, type Page } from '@playwright/test';
import { briefMap } from '../support/brief-map';
import { brokenText } from '../support/broken-text';
import { run } from './editor-states';
import { onCanvas, placed, test } from './opened-map';
import { violations } from './violations';

const passages = {
  C1: 'Its boats were 40 years old.',
  C2: 'The council promises a num-\nber of things that passen-\ngers have asked for.',
  E1: 'In 2018, the town paid \n1.75 million for buses.',
};
const covered = {
  ...briefMap(brokenText, passages, 'E1 supports C1, C1 + C2 supports R1'),
  view: placed('', { R1: [300, 0], C1: [150, 200], C2: [450, 200], E1: [150, 400] }).view,
};
const coverage = (page: Page) => page.getByRole('region', { name: 'Coverage' });

async function showCoverage(page: Page): Promise<void> {
  await run(page, 'show coverage');
  await coverage(page).getByRole('heading', { level: 3 }).first().waitFor();
}

test('the panel shows what of the brief is missing in the map, and what of the map is missing in the brief', async ({
  open,
}) => {
  const page = await open(covered);
  await showCoverage(page);
  await expect(coverage(page).getByRole('meter')).toHaveAttribute('aria-valuetext', /^3 of 22 sentences/);

  const sentences = coverage(page).getByRole('region', { name: /^Sentences that the map leaves out 19/ });
  const first = sentences.getByRole('button').first();
  await expect(first).toHaveText(
    /^In the spring of 2019 the town council .* Carriers of Goods and People” \(SSL\)\.$/,
  );
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sentences.getByRole('button').nth(1)).toHaveAttribute('aria-current', 'true');

  await expect(
    coverage(page)
      .getByRole('region', { name: /^Marks without a note/ })
      .getByRole('button'),
  ).toHaveCount(4);
  await coverage(page)
    .getByRole('region', { name: /^Statements that the brief never makes/ })
    .getByRole('button', { name: 'Recommendation: R1' })
    .click();
  await expect(onCanvas(page, 'Recommendation: R1')).toHaveAttribute('data-current', 'true');

  expect(await violations(page)).toEqual([]);
});

test('a map without a brief is told how to name it, and then counted', async ({ open }) => {
  const sources = covered.sources.map(({ role: _, ...source }) => source);
  const page = await open({ ...covered, sources });
  await showCoverage(page);
  await expect(coverage(page)).toContainText('Which source is the brief?');
  await coverage(page).getByRole('button', { name: '“S1” is the brief' }).click();
  await expect(coverage(page)).toContainText('3 of 22 sentences are carried by the map');
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('Delete');
  await expect(coverage(page)).toContainText('2 of 22 sentences');
  await page.keyboard.press('Control+z');
  await expect(coverage(page)).toContainText('3 of 22 sentences');
});
