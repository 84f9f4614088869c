import { expect, test } from 'vitest';
import { setTitle } from '#shared/edit/map-fields';
import { emptyMap } from '#shared/model/argument-map';
import { ok } from '#shared/result';
import { mayClose } from '../../../../renderer/session/closing';
import { savedFile, testWorkspace } from '../../../support/test-workspace';

const withChange = (answer: number, saved: string[]) => {
  const workspace = testWorkspace({
    map: emptyMap(),
    file: savedFile,
    desktop: {
      ask: async () => answer,
      keepDraft: async () => {},
      save: async ({ text }) => {
        saved.push(text);
        return ok(savedFile);
      },
    },
  });
  workspace.document.apply(setTitle('Changed'), { label: 'edit title' });
  return workspace;
};

test('a window without changes closes without a question', async () => {
  expect(await mayClose(testWorkspace({ map: emptyMap() }))).toBe(true);
});

test.each([
  ['Save', 0, true, 1],
  ['Don’t save', 1, true, 0],
  ['Cancel', 2, false, 0],
])('“%s” does what it says', async (_, answer, closes, saves) => {
  const saved: string[] = [];
  expect(await mayClose(withChange(answer, saved))).toBe(closes);
  expect(saved).toHaveLength(saves);
});
