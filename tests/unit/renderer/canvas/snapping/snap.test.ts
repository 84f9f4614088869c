import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Rect } from '#shared/drawing/rect';
import { noGuides } from '../../../../../renderer/canvas/snapping/guides';
import { type Scene, snap, stepAlong } from '../../../../../renderer/canvas/snapping/snap';

const anyBox: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 40, max: 300 }),
  height: fc.integer({ min: 40, max: 300 }),
});
const anyScene: fc.Arbitrary<Scene> = fc.record({
  moving: anyBox,
  others: fc.array(anyBox, { maxLength: 12 }),
});
const anyTolerance = fc.integer({ min: 1, max: 30 });

const at = (x: number, y: number, width = 240, height = 80): Rect => ({ x, y, width, height });
const by = (box: Rect, { x, y }: { readonly x: number; readonly y: number }): Rect => ({
  ...box,
  x: box.x + x,
  y: box.y + y,
});
const edges = ({ x, width }: Rect) => [x, x + width / 2, x + width];
const levels = ({ y, height }: Rect) => [y, y + height / 2, y + height];

test('a box goes no further than the tolerance along each axis, and nowhere along one that it does not snap to', () => {
  fc.assert(
    fc.property(anyScene, anyTolerance, (scene, tolerance) => {
      const { by, holds } = snap(scene, tolerance);
      expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(tolerance);
      expect([holds.x || by.x === 0, holds.y || by.y === 0]).toEqual([true, true]);
    }),
  );
});

test('on every line lie exactly an edge or the middle of the box, and of another', () => {
  fc.assert(
    fc.property(anyScene, anyTolerance, (scene, tolerance) => {
      const { by: gone, guides } = snap(scene, tolerance);
      for (const { axis, at: place } of guides.lines) {
        const placesOf = axis === 'x' ? edges : levels;
        expect(placesOf(by(scene.moving, gone))).toContain(place);
        expect(scene.others.flatMap(placesOf)).toContain(place);
      }
    }),
  );
});

test('gaps are marked along with another that is as wide, and one of them is beside the box', () => {
  fc.assert(
    fc.property(anyScene, anyTolerance, (scene, tolerance) => {
      const { by: gone, guides } = snap(scene, tolerance);
      const { x, y, width, height } = by(scene.moving, gone);
      for (const gap of guides.gaps) {
        const own = gap.axis === 'x' ? [x, x + width] : [y, y + height];
        const alike = guides.gaps.filter(
          (other) => other.axis === gap.axis && other.to - other.from === gap.to - gap.from,
        );
        expect(alike.length).toBeGreaterThan(1);
        expect(alike.some(({ from, to }) => own.includes(from) || own.includes(to))).toBe(true);
      }
    }),
  );
});

test('what snaps has something to show for it, and what does not has nothing', () => {
  fc.assert(
    fc.property(anyScene, anyTolerance, (scene, tolerance) => {
      const { holds, guides } = snap(scene, tolerance);
      const shown = [...guides.lines, ...guides.gaps].map(({ axis }) => axis);
      expect([shown.includes('x'), shown.includes('y')]).toEqual([holds.x, holds.y]);
    }),
  );
});

test('all shifted alike snaps alike', () => {
  const far = fc.integer({ min: -9999, max: 9999 });
  fc.assert(
    fc.property(
      anyScene,
      anyTolerance,
      fc.record({ x: far, y: far }),
      ({ moving, others }, tolerance, shift) => {
        const here = snap({ moving, others }, tolerance);
        const there = snap(
          { moving: by(moving, shift), others: others.map((box) => by(box, shift)) },
          tolerance,
        );
        expect(there.by).toEqual(here.by);
        expect(there.guides.lines.length).toBe(here.guides.lines.length);
        expect(there.guides.gaps.length).toBe(here.guides.gaps.length);
      },
    ),
  );
});

test('what is turned on its side snaps alike', () => {
  const turned = ({ x, y, width, height }: Rect) => ({ x: y, y: x, width: height, height: width });
  fc.assert(
    fc.property(anyScene, anyTolerance, ({ moving, others }, tolerance) => {
      const { by: there } = snap({ moving: turned(moving), others: others.map(turned) }, tolerance);
      expect({ x: there.y, y: there.x }).toEqual(snap({ moving, others }, tolerance).by);
    }),
  );
});

test('with nothing near there are no guides', () => {
  fc.assert(
    fc.property(anyBox, fc.array(anyBox), (moving, others) => {
      const { x, y, width, height } = boundsOf([moving, ...others]);
      const away = { ...moving, x: x + width + 5000, y: y + height + 5000 };
      const { by: gone, guides } = snap({ moving: away, others }, 30);
      expect([gone, guides]).toEqual([{ x: 0, y: 0 }, noGuides]);
    }),
  );
});

describe('a box snaps', () => {
  test.each([
    { to: 'the middle of one of another width', moving: at(3, 500), others: [at(-30, 0, 300)], x: 0 },
    { to: 'the left edge of another', moving: at(4, 500), others: [at(0, 0, 100)], x: 0 },
    { to: 'the nearer of two edges', moving: at(4, 500), others: [at(0, 0, 100), at(6, 0, 100)], x: 6 },
    { to: 'the left edge with a right one', moving: at(104, 500), others: [at(0, 0, 100)], x: 100 },
    { to: 'the middle between two', moving: at(297, 0), others: [at(0, 7), at(600, 7)], x: 300 },
    { to: 'the distance of two before', moving: at(604, 0), others: [at(0, 7), at(300, 7)], x: 600 },
    { to: 'the distance of two after', moving: at(-303, 0), others: [at(0, 7), at(300, 7)], x: -300 },
    {
      to: 'the distance of two on the other side',
      moving: at(297, 0),
      others: [at(0, 7), at(900, 7), at(1200, 7)],
      x: 300,
    },
    { to: 'no place that would touch its neighbour', moving: at(103, 0), others: [at(0, 30, 100)], x: 103 },
    {
      to: 'no distance of a row that it is not in',
      moving: at(604, 300),
      others: [at(0, 7), at(293, 7)],
      x: 604,
    },
  ])('to $to', ({ moving, others, x }) => {
    expect(moving.x + snap({ moving, others }, 6).by.x).toBe(x);
  });

  test('and boxes of one size that lie alike show it by their edges, not by a line through their texts', () => {
    const { guides } = snap({ moving: at(3, 500), others: [at(0, 0), at(0, 200)] }, 6);
    expect(guides.lines).toEqual([
      { axis: 'x', at: 0, from: 0, to: 580 },
      { axis: 'x', at: 240, from: 0, to: 580 },
    ]);
  });

  test('and all rooms of the row that are as wide are marked', () => {
    const { guides } = snap({ moving: at(604, 0), others: [at(0, 40, 240, 90), at(300, 40, 240, 90)] }, 6);
    expect(guides.gaps).toEqual([
      { axis: 'x', from: 240, to: 300, at: 85 },
      { axis: 'x', from: 540, to: 600, at: 60 },
    ]);
  });
});

describe('a step by the keyboard', () => {
  const anyStep = fc.constantFrom(-8, 8);

  test('leads on, never back, and never further than a step', () => {
    fc.assert(
      fc.property(anyScene, anyStep, (scene, step) => {
        const gone = stepAlong('x', scene, step).by;
        expect([Math.sign(gone.x), gone.y]).toEqual([Math.sign(step), 0]);
        expect(Math.abs(gone.x)).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('passes no place where the box would be in line', () => {
    fc.assert(
      fc.property(anyScene, anyStep, ({ moving, others }, step) => {
        const gone = stepAlong('x', { moving, others }, step).by.x;
        const passed = others
          .flatMap((other) => edges(other).map((place, index) => place - (edges(moving)[index] ?? 0)))
          .filter((offset) => offset / step > 0 && offset / step < gone / step);
        expect(passed).toEqual([]);
      }),
    );
  });

  test('ends in line, and says so', () => {
    const { by: gone, guides } = stepAlong('x', { moving: at(3, 500), others: [at(0, 0)] }, -8);
    expect([gone.x, guides.lines.map((line) => line.at)]).toEqual([-3, [0, 240]]);
  });

  test('leaves a line by a whole step', () => {
    const { by: gone, guides } = stepAlong('x', { moving: at(0, 500), others: [at(0, 0)] }, -8);
    expect([gone.x, guides]).toEqual([-8, noGuides]);
  });
});
