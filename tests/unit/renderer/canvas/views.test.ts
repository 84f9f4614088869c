import { describe, expect, test } from 'vitest';
import { firstViewOf, viewOf, viewRevealing } from '../../../../renderer/canvas/views';

const size = { width: 1000, height: 600 };
const box = (x: number, y: number) => ({ x, y, width: 200, height: 100 });

describe('the view that fits', () => {
  test('puts a small map in the middle at 100 %', () => {
    expect(viewOf([box(0, 0)], size)).toEqual({ x: 400, y: 250, zoom: 1 });
  });

  test('shrinks a large map into the window, with room around it', () => {
    expect(viewOf([box(0, 0), box(1608, 0)], size)).toEqual({ x: 48, y: 275, zoom: 0.5 });
  });

  test('is none where there is nothing to show', () => {
    expect(viewOf([], size)).toBeNull();
  });
});

describe('the first view', () => {
  test('is all of a map that can be read so', () => {
    expect(firstViewOf([box(0, 0)], size)).toEqual(viewOf([box(0, 0)], size));
  });

  test('is the conclusion of a larger one, the middle one of several, with what lies below it', () => {
    const wide = [box(0, 0), box(5000, 0), box(9800, 0), box(5000, 3000)];
    expect(firstViewOf(wide, size)).toEqual({ x: 500 - 5100 * 0.55, y: 48, zoom: 0.55 });
  });
});

describe('revealing', () => {
  const here = { x: 0, y: 0, zoom: 1 };

  test('moves nothing that is in view already', () => {
    expect(viewRevealing([box(400, 300)], here, size)).toEqual(here);
  });

  test('moves as little as it must', () => {
    expect(viewRevealing([box(900, 300)], here, size)).toEqual({ x: -148, y: 0, zoom: 1 });
    expect(viewRevealing([box(400, -80)], here, size)).toEqual({ x: 0, y: 128, zoom: 1 });
  });

  test('zooms out only where the zoom is too large for all of it', () => {
    expect(viewRevealing([box(0, 0), box(1608, 0)], here, size)?.zoom).toBe(0.5);
  });
});
