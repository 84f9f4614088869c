import { expect, test } from 'vitest';
import type { SourceOutcome } from '#shared/desktop/desktop-api';
import type { TakenIn } from '#shared/intake/taken-in';
import { emptyMap } from '#shared/model/argument-map';
import { chooseAndTakeIn } from '../../../../renderer/session/taking-in';
import type { Workspace } from '../../../../renderer/workspace';
import { testWorkspace } from '../../../support/test-workspace';

const taken: TakenIn = {
  text: 'Words',
  hash: 'sha256:1',
  csl: { title: 'a' },
  reader: 'plain',
  pages: 0,
  notes: [],
};
const bytes = new Uint8Array([65]);

function opened(outcome: SourceOutcome, takeIn: Workspace['takeIn']): Workspace {
  const desktop = { chooseSource: async () => outcome };
  return { ...testWorkspace({ map: emptyMap(), desktop }), takeIn };
}

const chosen: SourceOutcome = { kind: 'chosen', source: { name: 'a.txt', bytes, file: 'sources/a.txt' } };

test('a file that is chosen is read, and its place is kept', async () => {
  const workspace = opened(chosen, async () => ({ ok: true, value: taken }));
  expect(await chooseAndTakeIn(workspace)).toEqual({
    ok: true,
    value: { ...taken, name: 'a.txt', file: 'sources/a.txt' },
  });
});

test('while it is read, the busy bar says how far it is', async () => {
  const seen: unknown[] = [];
  const workspace = opened(chosen, async (_, { onProgress }) => {
    onProgress(0.25);
    const { busy } = workspace.ui.getState();
    seen.push(busy?.text, busy?.share);
    return { ok: true, value: taken };
  });
  await chooseAndTakeIn(workspace);
  expect([...seen, workspace.ui.getState().busy]).toEqual(['Reading a.txt…', 0.25, null]);
});

test('cancel stops the reading, without a word', async () => {
  const workspace = opened(chosen, async (_, { signal }) => {
    workspace.ui.getState().busy?.cancel();
    return signal.aborted ? null : { ok: true, value: taken };
  });
  const result = await chooseAndTakeIn(workspace);
  expect([result, workspace.ui.getState().notice, workspace.ui.getState().busy]).toEqual([null, null, null]);
});

test('what is wrong with a file is a sentence', async () => {
  const workspace = opened(chosen, async () => ({ ok: false, problem: 'It is damaged.' }));
  expect(await chooseAndTakeIn(workspace)).toEqual({ ok: false, problem: 'It is damaged.' });
});

test('a file that the host does not read is told with its limit', async () => {
  const problem = { kind: 'too-large', name: 'a.pdf', folder: '~/papers' } as const;
  const workspace = opened({ kind: 'problem', problem }, async () => null);
  expect(await chooseAndTakeIn(workspace)).toEqual({
    ok: false,
    problem: '“a.pdf” in ~/papers is larger than 200 MB, which is more than is read as a source: split it.',
  });
});

test('nothing chosen, nothing read', async () => {
  const workspace = opened({ kind: 'cancelled' }, async () => null);
  expect(await chooseAndTakeIn(workspace)).toBeNull();
});
