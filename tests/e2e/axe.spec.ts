import { expect } from '@playwright/test';
import { editorStates, everything } from './editor-states';
import { test } from './opened-map';
import { violations } from './violations';

test('axe finds nothing on the start screen', async ({ page }) => {
  await page.getByRole('button', { name: 'New map' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

for (const [name, show] of Object.entries(editorStates)) {
  test(`axe finds nothing on ${name}`, async ({ open }) => {
    const page = await open(everything);
    await show(page);
    expect(await violations(page)).toEqual([]);
  });
}
