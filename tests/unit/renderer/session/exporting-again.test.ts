import { expect, test } from 'vitest';
import type { DesktopApi, ExportAgainRequest, SaveProblem } from '#shared/desktop/desktop-api';
import type { Part } from '#shared/exchange/part';
import { sketch } from '#shared/model/sketch';
import { failed, ok } from '#shared/result';
import { usualChoice } from '../../../../renderer/session/export-choice';
import { exportAgain } from '../../../../renderer/session/exporting-again';
import { savedFile, testWorkspace } from '../../../support/test-workspace';

const file = { ...savedFile, name: 'ports.md' };
const choice = { ...usualChoice, format: 'markdown' };
const problem = (kind: SaveProblem['kind']): SaveProblem => ({ kind, name: file.name, folder: file.folder });

/** A window whose map was exported, and what the host was then asked to write. */
function exported(part: Part, answers: readonly (SaveProblem | null)[], desktop: Partial<DesktopApi> = {}) {
  const asked: ExportAgainRequest[] = [];
  const workspace = testWorkspace({
    map: sketch('E1 supports C1, C2'),
    desktop: {
      exportAgain: async (request) => {
        asked.push(request);
        const answer = answers[asked.length - 1];
        return answer ? failed(answer) : ok({ ...file, stamp: 'sha256:2' });
      },
      ...desktop,
    },
  });
  workspace.document.markExported({ file, choice, part });
  return { workspace, asked };
}

test('the same part is written in the same format, over what was written then', async () => {
  const { workspace, asked } = exported({ focus: 'C1' }, []);
  await exportAgain(workspace);
  const [request] = asked;
  expect([request?.token, request?.expected]).toEqual(['t1', 'sha256:1']);
  expect(request?.content).toContain('C1');
  expect(request?.content).not.toContain('C2');
  expect(workspace.ui.getState().notice?.title).toBe('Exported ports.md again.');
});

test('the time after that expects what was written this time', async () => {
  const { workspace, asked } = exported({}, []);
  await exportAgain(workspace);
  await exportAgain(workspace);
  expect(asked.map(({ expected }) => expected)).toEqual(['sha256:1', 'sha256:2']);
});

test.each(['changed-on-disk', 'deleted-on-disk'] as const)(
  'a file that is %s is written only when told so',
  async (kind) => {
    const refused = exported({}, [problem(kind)], { ask: async () => 2 });
    await exportAgain(refused.workspace);
    expect(refused.asked.length).toBe(1);

    const agreed = exported({}, [problem(kind)], { ask: async () => 0 });
    await exportAgain(agreed.workspace);
    expect(agreed.asked.map(({ expected }) => expected)).toEqual(['sha256:1', 'overwrite']);
  },
);

test('instead, it can be exported elsewhere', async () => {
  const { workspace } = exported({}, [problem('changed-on-disk')], { ask: async () => 1 });
  await exportAgain(workspace);
  expect(workspace.ui.getState().overlay).toBe('export');
});

test('what cannot be written is told', async () => {
  const { workspace } = exported({}, [problem('full')]);
  await exportAgain(workspace);
  expect(workspace.ui.getState().notice).toMatchObject({
    tone: 'problem',
    title: 'The map was not exported',
  });
});

test('of statements that were exported, those that are left are; without any, the dialog asks', async () => {
  const some = exported({ only: new Set(['C2', 'gone']) }, []);
  await exportAgain(some.workspace);
  expect(some.asked[0]?.content).toContain('C2');

  const none = exported({ focus: 'gone' }, []);
  await exportAgain(none.workspace);
  expect([none.asked.length, none.workspace.ui.getState().overlay]).toEqual([0, 'export']);
});
