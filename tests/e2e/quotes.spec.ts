import { expect } from '@playwright/test';
import { onCanvas, placed, test } from './opened-map';

const said = 'In 2014 some 109 ships called there, and the quay was not repaired.';
const map = placed(
  `S1 says "${said}", E1 quotes S1 "some 190 ships called there", E1 supports C1, C1 supports R1`,
  {
    R1: [300, 0],
    C1: [300, 200],
    E1: [300, 400],
  },
);

test('evidence holds up nothing until its quote stands in its source', async ({ open }) => {
  const page = await open(map);
  const audit = page.getByRole('region', { name: 'Audit' });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const lost = audit.getByRole('button', { name: /“E1” quotes “some 190 ships called there” from “S1”/ });
  await lost.click();
  await expect(onCanvas(page, 'Evidence: E1')).toHaveAttribute('data-current', 'true');
  await expect(inspector).toContainText('a quote of it is not found in its source');
  await inspector.locator('summary', { hasText: 'some 190 ships' }).click();
  await inspector.getByLabel('Quote').fill('some 109 ships called there');
  await expect(lost).toHaveCount(0);
  await expect(audit.getByRole('button', { name: /“R1” has no complete chain/ })).toHaveCount(0);
  await expect(inspector).not.toContainText('a quote of it is not found in its source');
});
