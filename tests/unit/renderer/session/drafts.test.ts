import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '#shared/desktop/desktop-api';
import { setTitle } from '#shared/edit/map-fields';
import { sketch } from '#shared/model/sketch';
import { keepDrafts } from '../../../../renderer/session/drafts';
import { savedFile, testWorkspace } from '../../../support/test-workspace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window with a host that takes so many milliseconds to keep a draft, and what the host was asked to keep. */
function withHost(milliseconds = 0) {
  const kept: (string | null)[] = [];
  const workspace = testWorkspace({
    map: sketch('C1'),
    file: savedFile,
    desktop: {
      keepDraft: async (draft: Draft | null) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        kept.push(draft === null ? null : JSON.parse(draft.text).title);
      },
    },
  });
  const rename = (title: string) => workspace.document.apply(setTitle(title), { label: title });
  const stop = keepDrafts(workspace);
  return { kept, rename, stop, document: workspace.document };
}

test('a change is kept within two seconds, and once', async () => {
  const { kept, rename } = withHost();
  rename('One');
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept).toEqual(['One']);
});

test('a host that is slower than the person keeps one draft after the other, up to the last', async () => {
  const { kept, rename } = withHost(3_000);
  for (const title of ['A', 'B', 'C', 'D', 'E', 'F']) {
    rename(title);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect([kept.length, kept.at(-1)]).toEqual([2, 'F']);
});

test('what is undone to the state on disk has its draft forgotten, and what follows is kept again', async () => {
  const { kept, rename, document } = withHost();
  rename('One');
  await vi.advanceTimersByTimeAsync(2_000);
  document.undo();
  rename('Two');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(kept).toEqual(['One', null, 'Two']);
});

test('nothing is kept once the map has left the window', async () => {
  const { kept, rename, stop } = withHost();
  rename('One');
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toEqual([]);
});
