import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/drawing/rect';
import { sketch } from '#shared/model/sketch';
import { flowNodes } from '../../../../renderer/canvas/flow-nodes';

const { nodes } = sketch('C1, C2, E1');
const boxes = new Map<string, Rect>(
  nodes.map(({ id }, at) => [id, { x: at * 300, y: 0, width: 240, height: 80 }]),
);
const mounted = (ids: string, raised: string | null = null) =>
  flowNodes(nodes, boxes, { slice: new Set(ids.split(' ')), raised });

describe('what React Flow sees', () => {
  test('is the slice, and nothing else of the map', () => {
    expect(mounted('C1 E1').map(({ id }) => id)).toEqual(['C1', 'E1']);
  });

  test('has our places and sizes', () => {
    expect(mounted('E1')).toMatchObject([{ position: { x: 600, y: 0 }, width: 240, height: 80 }]);
  });

  test('is the same object for a node that looks the same', () => {
    expect(mounted('C1 C2')[0]).toBe(mounted('C1')[0]);
  });

  test('lifts the node that is being edited above the others', () => {
    const [first, second] = mounted('C1 C2', 'C2');
    expect(second?.zIndex).toBeGreaterThan(first?.zIndex ?? 0);
  });
});
