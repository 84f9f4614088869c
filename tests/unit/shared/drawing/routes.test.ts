import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/drawing/rect';
import { reroute, routesOf } from '#shared/drawing/routes';
import { sketch } from '#shared/model/sketch';

const box = (x: number, y: number): Rect => ({ x, y, width: 240, height: 80 });
const boxes = new Map([
  ['R1', box(300, 0)],
  ['C1', box(300, 200)],
  ['E1', box(0, 400)],
  ['E2', box(300, 400)],
  ['E3', box(600, 400)],
]);

describe('lines', () => {
  test('end on the border of what they bear on', () => {
    const head = routesOf(sketch('E2 supports C1'), boxes).get('r1')?.head;
    expect(head?.y).toBe(280);
    expect(head && head.x >= 300 && head.x <= 540).toBe(true);
  });

  test('of linked premises meet in one point, below the target and above the premises', () => {
    const route = routesOf(sketch('E1 + E2 supports C1'), boxes).get('r1');
    expect(route?.junction).toBeDefined();
    expect(route && route.middle.y > 280 && route.middle.y < 400).toBe(true);
  });

  test('of an undercut end on the relation, not on a box', () => {
    const routes = routesOf(sketch('E2 supports C1 as s1, E3 attacks s1 as u1'), boxes);
    const [step, undercut] = [routes.get('s1'), routes.get('u1')];
    const distance = Math.hypot(
      (undercut?.head.x ?? 0) - (step?.middle.x ?? 0),
      (undercut?.head.y ?? 0) - (step?.middle.y ?? 0),
    );
    expect(distance).toBeLessThan(20);
  });

  test('that end on each other in a circle are drawn too', () => {
    const routes = routesOf(sketch('E1 attacks b as a, E2 attacks a as b'), boxes);
    expect([...routes.keys()].toSorted()).toEqual(['a', 'b']);
  });

  test('that hang on nothing that moved stay the same objects', () => {
    const map = sketch('E2 supports C1, C1 supports R1 as up, E3 supports C1');
    const before = routesOf(map, boxes);
    const moved = new Map(boxes).set('E3', box(900, 400));
    const after = reroute(before, { map, boxes: moved, moved: new Set(['E3']) });
    expect(after.get('up')).toBe(before.get('up'));
    expect(after.get('r3')).not.toEqual(before.get('r3'));
  });
});
