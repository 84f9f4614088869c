import { describe, expect, test } from 'vitest';
import { boxIndexOf } from '#shared/drawing/box-index';
import { obstaclesOf } from '#shared/drawing/obstacles';
import type { Rect } from '#shared/drawing/rect';
import { createRouter, routesOf } from '#shared/drawing/routes';
import { sketch } from '#shared/model/sketch';

const box = (x: number, y: number): Rect => ({ x, y, width: 240, height: 80 });
const boxes = boxIndexOf([
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
    const router = createRouter();
    const before = router.between(map.relations, boxes);
    const up = before.get('up');
    const third = before.get('r3');
    const after = router.between(map.relations, boxes.with(new Map([['E3', box(900, 400)]])));
    expect(after.get('up')).toBe(up);
    expect(after.get('r3')).not.toEqual(third);
  });

  test('go round a box that came into their way, once the router is told of it', () => {
    const map = sketch('E2 supports R1 as long, C9');
    const router = createRouter();
    const start = boxIndexOf([
      ['E2', box(300, 600)],
      ['R1', box(300, 0)],
      ['C9', box(900, 300)],
    ]);
    const straight = router.between(map.relations, start).get('long');
    const inTheWay = box(300, 300);
    const after = start.with(new Map([['C9', inTheWay]]));
    expect(router.between(map.relations, after).get('long')).toBe(straight);
    router.forgetNear([inTheWay]);
    expect(router.between(map.relations, after).get('long')?.path).not.toBe(straight?.path);
  });

  test('go round a whole row of boxes that stand close to each other', () => {
    const row = Array.from(
      { length: 13 },
      (_, index) => [`C${index + 2}`, box((index - 6) * 244 + 300, 300)] as const,
    );
    const map = sketch('E2 supports R1 as long');
    const around = boxIndexOf([['E2', box(300, 600)], ['R1', box(300, 0)], ...row]);
    const { strokes = [] } = routesOf(map, around).get('long') ?? {};
    const { firstOn } = obstaclesOf(around);
    const own = new Set(['E2', 'R1'].flatMap((id) => around.get(id) ?? []));
    expect(strokes.map((stroke) => firstOn(stroke, own))).toEqual([undefined]);
  });

  test('that are longer than the router looks for a way go straight on', () => {
    const inBetween = boxIndexOf([
      ['E2', box(300, 600)],
      ['R1', box(300, 0)],
      ['C2', box(300, 300)],
    ]);
    const map = sketch('E2 supports R1 as long, C2');
    const pieces = [100, 1000].map((longest) => {
      const [stroke] = createRouter(longest).between(map.relations, inBetween).get('long')?.strokes ?? [];
      return stroke?.length;
    });
    expect(pieces).toEqual([1, 3]);
  });

  test('that cannot get out run beneath a box', () => {
    const walls = boxIndexOf([
      ['E2', box(300, 600)],
      ['R1', box(300, 0)],
      ['C2', { x: 0, y: 500, width: 840, height: 300 }],
    ]);
    expect(routesOf(sketch('E2 supports R1 as long, C2'), walls).get('long')?.strokes).toHaveLength(1);
  });

  test('of undercuts of undercuts are drawn however long the chain is', () => {
    const length = 3000;
    const relations = Array.from({ length }, (_, index) => ({
      id: `r${String(length - index).padStart(5, '0')}`,
      kind: 'attack' as const,
      premises: ['E2'],
      target: index === 0 ? 'C1' : `r${String(length - index + 1).padStart(5, '0')}`,
    }));
    const sorted = relations.toReversed();
    expect(createRouter().between(sorted, boxes).get('r00001')).toBeDefined();
  });
});
