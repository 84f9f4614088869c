import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnScreen, smallest } from '../../../../electron/main/window-place';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };

test('a first window stands in the middle', () => {
  expect(placeOnScreen(undefined, screen, [])).toEqual({ x: 280, y: 90, width: 1360, height: 860 });
});

test('a window comes back where it was', () => {
  const last = { x: 40, y: 50, width: 1000, height: 700 };
  expect(placeOnScreen(last, screen, [])).toEqual(last);
});

test('a window that stood on a screen that is gone comes to one that is there', () => {
  const last = { x: 2400, y: -900, width: 2500, height: 1400 };
  expect(placeOnScreen(last, screen, [])).toEqual(screen);
});

test('a further window stands a step beside the one before', () => {
  const last = { x: 40, y: 50, width: 1000, height: 700 };
  expect(placeOnScreen(last, screen, [last])).toEqual({ ...last, x: 68, y: 78 });
});

test('however many there are, a window is on its screen and not too small', () => {
  const area = (least: number) =>
    fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: least, max: 5000 }),
      height: fc.integer({ min: least, max: 5000 }),
    });
  fc.assert(
    fc.property(area(1), area(smallest.width), fc.nat(60), (last, screen, count) => {
      const windows = [placeOnScreen(last, screen, [])];
      for (let index = 0; index < count; index += 1) windows.push(placeOnScreen(windows[0], screen, windows));
      return windows.every(
        ({ x, y, width, height }) =>
          x >= screen.x &&
          y >= screen.y &&
          x + width <= screen.x + screen.width &&
          y + height <= screen.y + screen.height &&
          width >= smallest.width &&
          height >= smallest.height,
      );
    }),
  );
});
