import { expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { runAudit } from '../../../../renderer/commands/run-audit';
import { hitsOf } from '../../../../renderer/find/hits';
import { stepFinding } from '../../../../renderer/session/findings';
import { testWorkspace } from '../../../support/test-workspace';

/** More statements than are judged at once, each of them without support. */
const large: ArgumentMap = sketch(Array.from({ length: 600 }, (_, at) => `C${at + 1}`).join(', '));

function opened(map: ArgumentMap) {
  const workspace = testWorkspace({ map });
  return { ...workspace, workspace, said: () => workspace.ui.getState().announcement.text };
}

const waits = 'The map is being checked; this follows as soon as it is.';

test('the audit of a large map is told when it is there, and the window does not wait for it', () => {
  const { workspace, document, said } = opened(large);
  runAudit.run(workspace);
  const before = said();
  document.judge(document.map());
  expect([before, said()]).toEqual([waits, expect.stringMatching(/^\d[\d,]* findings\.$/)]);
});

test('the next finding of a large map is gone to once it is known, and only once', () => {
  const { workspace, document, said } = opened(large);
  stepFinding(workspace, 1);
  expect([said(), document.getState().finding]).toEqual([waits, null]);
  document.judge(document.map());
  const first = document.getState().finding;
  expect(first).not.toBeNull();
  document.apply(editNode('C1', { text: 'Edited.' }), { label: 'edit' });
  document.judge(document.map());
  expect(document.getState().finding).toBe(first);
});

test('of a small map everything is said at once', () => {
  const { workspace, document, said } = opened(sketch('C1'));
  document.apply(editNode('C1', { text: 'Edited.' }), { label: 'edit' });
  runAudit.run(workspace);
  expect(said()).toMatch(/finding/);
});

test('a search for findings in a large map knows those of the version that was judged last', () => {
  const find = (judged: ArgumentMap) => hitsOf(large, judged, 'has:finding', { today: '2026-05-31' }).length;
  expect([find(emptyMap()), find(large)]).toEqual([0, 600]);
});
