import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import type { CanvasHandle } from '../../../../renderer/canvas-handle';
import { exportPartsOf, type PartId } from '../../../../renderer/session/export-parts';
import type { DocumentWorkspace } from '../../../../renderer/workspace';
import { testWorkspace } from '../../../support/test-workspace';

function workspaceOf(): DocumentWorkspace {
  const canvas = { inSight: () => ['C1', 'E1'] } as Partial<CanvasHandle> as CanvasHandle;
  return { ...testWorkspace({ map: sketch('E1 supports C1, C2') }), canvas };
}

const partOf = (workspace: DocumentWorkspace, id: PartId) =>
  exportPartsOf(workspace).find((part) => part.id === id);

test('without a selection there is only the map and what is in view, and the reasons why', () => {
  const parts = exportPartsOf(workspaceOf());
  expect(parts.map(({ id, part, note }) => [id, part !== null, note])).toEqual([
    ['map', true, undefined],
    ['selection', false, 'No statement is selected.'],
    ['chain', false, 'Select a statement first.'],
    ['view', true, '2 statements'],
  ]);
});

test('what is selected are its statements; the chain is that of the current one', () => {
  const workspace = workspaceOf();
  workspace.document.select(['C1', 'C2'], 'C1');
  expect(partOf(workspace, 'selection')?.part).toEqual({ only: new Set(['C1', 'C2']) });
  expect(partOf(workspace, 'chain')).toMatchObject({ part: { focus: 'C1' }, note: '“C1”' });
});

test('what is hidden is not in view', () => {
  const workspace = workspaceOf();
  workspace.document.look({ shown: { lit: null, hidden: new Set(['E1']) } });
  expect(partOf(workspace, 'view')?.part).toEqual({ only: new Set(['C1']) });
});

test('without a canvas nothing is in view', () => {
  expect(partOf({ ...workspaceOf(), canvas: null }, 'view')?.part).toBe(null);
});
