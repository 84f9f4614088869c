import { expect, test, vi } from 'vitest';
import { addSource, editSource } from '#shared/edit/sources';
import { sketch } from '#shared/model/sketch';
import { hashOf, isHashed, storedText } from '#shared/quotes/stored-text';
import { hashBeside } from '../../../../renderer/hashing';
import { followTexts } from '../../../../renderer/session/hashing-texts';
import { testWorkspace } from '../../../support/test-workspace';

/** No two alike, so that no test finds what another has left. */
const longText = (name: string) => `${name}: Rents rose by nine percent in a year. `.repeat(5000);

test('a long text is hashed beside the window as it is hashed at once', async () => {
  const text = `${longText('Umlauts')}Größe 😀 \ud800`;
  await hashBeside(text);
  expect([isHashed(text), storedText(text).hash]).toEqual([true, hashOf(text)]);
});

test('the long texts of a map are hashed when it is opened, and when one is added', async () => {
  const [opened, added] = [longText('Opened'), longText('Added')];
  const map = editSource('S1', { text: opened })(sketch('E1 cites S1'));
  const workspace = testWorkspace({ map });
  const stop = followTexts(workspace);
  await vi.waitFor(() => expect(isHashed(opened)).toBe(true));
  workspace.document.apply(addSource({ id: 'S2', csl: { type: 'report' }, text: added }), { label: 'add' });
  await vi.waitFor(() => expect(isHashed(added)).toBe(true));
  stop();
});
