import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { sortedRecords } from '#shared/model/sorted-records';
import type { CanvasHandle } from '../../../../renderer/canvas-handle';
import { exportPartsOf, type PartId } from '../../../../renderer/session/export-parts';
import type { DocumentWorkspace } from '../../../../renderer/workspace';
import { testWorkspace } from '../../../support/test-workspace';

function workspaceOf(): DocumentWorkspace {
  const map = sketch('E1 supports C1, C2');
  const placements = sortedRecords([
    { id: 'C1', at: { x: 0, y: 0 } },
    { id: 'E1', at: { x: 0, y: 300 } },
    { id: 'C2', at: { x: 2000, y: 0 } },
  ]);
  const sight = () => ({ x: -50, y: -50, width: 400, height: 500 });
  const canvas = { sight } as CanvasHandle;
  return { ...testWorkspace({ map: { ...map, view: { ...map.view, placements } } }), canvas };
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
