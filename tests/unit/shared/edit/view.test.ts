import { describe, expect, test } from 'vitest';
import { collapse, expand } from '#shared/edit/collapse';
import { allOf } from '#shared/edit/edit';
import { moveNodes, setPositions } from '#shared/edit/move';
import { pin, unpin } from '#shared/edit/pin';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';

const map = moveNodes([
  { id: 'C2', at: { x: 2, y: 2 } },
  { id: 'C1', at: { x: 1, y: 1 } },
])(sketch('C1, C2, C3'));
const places = (edit: (start: typeof map) => typeof map) =>
  edit(map).view.placements.map(({ id, at }) => `${id} ${at.x} ${at.y}`);

describe('places', () => {
  test('moving some nodes leaves the others', () => {
    expect(places(moveNodes([{ id: 'C1', at: { x: 7.5, y: -7.6 } }]))).toEqual(['C1 8 -8', 'C2 2 2']);
  });

  test('a new layout is the only layout', () => {
    expect(places(setPositions([{ id: 'C3', at: { x: 3, y: 3 } }]))).toEqual(['C3 3 3']);
  });

  test('of two places for one node the last counts', () => {
    const twice = [
      { id: 'C1', at: { x: 5, y: 5 } },
      { id: 'C1', at: { x: 6, y: 6 } },
    ];
    expect([places(moveNodes(twice)), places(setPositions(twice))]).toEqual([
      ['C1 6 6', 'C2 2 2'],
      ['C1 6 6'],
    ]);
  });

  test('no numbers are no places, and what is no node has none', () => {
    const edits = [
      moveNodes([{ id: 'C1', at: { x: Number.NaN, y: 0 } }]),
      moveNodes([{ id: 'C1', at: { x: 0, y: Number.POSITIVE_INFINITY } }]),
      moveNodes([{ id: 'C9', at: { x: 0, y: 0 } }]),
      moveNodes([{ id: 'C1', at: { x: 1.2, y: 0.8 } }]),
      setPositions([...map.view.placements].reverse()),
    ];
    expect(edits.map((edit) => edit(map) === map)).toEqual(edits.map(() => true));
  });

  test('what a file says beside the coordinates stays', () => {
    const [first, ...rest] = map.view.placements;
    const at = { x: 1, y: 1, pinned: true };
    const pinned = { ...map, view: { ...map.view, placements: [{ ...first, id: 'C1', at }, ...rest] } };
    expect(moveNodes([{ id: 'C1', at: { x: 4, y: 4 } }])(pinned).view.placements[0]?.at).toEqual({
      x: 4,
      y: 4,
      pinned: true,
    });
  });
});

describe('folded branches', () => {
  test('are folded once and unfolded again', () => {
    const folded = allOf([collapse(['C2', 'C1']), collapse(['C2', 'C9'])])(map);
    expect([folded.view.collapsed, expand(['C2'])(folded).view.collapsed]).toEqual([['C2', 'C1'], ['C1']]);
  });

  test('nothing changes where nothing is folded', () => {
    expect([expand(['C1'])(map) === map, collapse(['C9'])(map) === map]).toEqual([true, true]);
  });
});

describe('pins', () => {
  test('are in order, and there is no list of none', () => {
    const pinned = allOf([pin(['C2']), pin(['C1', 'C2', 'C9'])])(map);
    expect(pinned.view.pinned).toEqual(['C1', 'C2']);
    expect('pinned' in unpin(['C1', 'C2'])(pinned).view).toBe(false);
  });

  test('go with their nodes', () => {
    const pinned = pin(['C1', 'C2'])(map);
    expect(removeItems(['C1'])(pinned).view.pinned).toEqual(['C2']);
    expect('pinned' in removeItems(['C1', 'C2'])(pinned).view).toBe(false);
  });

  test('nothing changes where nothing is pinned', () => {
    expect([unpin(['C1'])(map) === map, pin(['C9'])(map) === map]).toEqual([true, true]);
  });
});
