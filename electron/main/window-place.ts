import type { WindowPlace } from '../disk/settings';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 800, height: 560 } as const;
const usual = { width: 1360, height: 860 } as const;
const step = 28;

/**
 * Where a new window goes on a screen with the free area `screen`: where the last one stood, as far as it
 * fits, or in the middle. Each of `others` that stands there already moves it a step down and right.
 */
export function placeOnScreen(last: Area | undefined, screen: Area, others: readonly Area[]): Area {
  const width = between(smallest.width, last?.width ?? usual.width, screen.width);
  const height = between(smallest.height, last?.height ?? usual.height, screen.height);
  const x = last?.x ?? screen.x + (screen.width - width) / 2;
  const y = last?.y ?? screen.y + (screen.height - height) / 2;
  const place = fitted({ x, y, width, height }, screen);
  const taken = others.some((other) => other.x === place.x && other.y === place.y);
  const next = fitted({ ...place, x: place.x + step, y: place.y + step }, screen);
  const stuck = next.x === place.x && next.y === place.y;
  return taken && !stuck ? placeOnScreen(next, screen, others) : place;
}

function fitted({ x, y, width, height }: Area, screen: Area): Area {
  return {
    x: Math.round(between(screen.x, x, screen.x + screen.width - width)),
    y: Math.round(between(screen.y, y, screen.y + screen.height - height)),
    width,
    height,
  };
}

/** `value`, but at most `most`, and at least `least` above all. */
function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function areaOf({ x, y, width, height }: WindowPlace): Area {
  return { x, y, width, height };
}
