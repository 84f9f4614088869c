import type { Viewport } from './visible-slice';

const key = 'viewports';
const mostFiles = 50;

type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>;

type Remembered = readonly (readonly [file: string, viewport: Viewport])[];

/**
 * Where the person was in each file, kept with the window's own data and never in the map: looking around is
 * no change. What cannot be read or written is forgotten, which costs one fit of the map.
 */
export function rememberViewport(
  file: string,
  viewport: Viewport,
  storage: ViewStorage = localStorage,
): void {
  const others = remembered(storage).filter(([name]) => name !== file);
  storage.setItem(key, JSON.stringify([[file, viewport], ...others].slice(0, mostFiles)));
}

export function rememberedViewport(file: string, storage: ViewStorage = localStorage): Viewport | null {
  return remembered(storage).find(([name]) => name === file)?.[1] ?? null;
}

function remembered(storage: ViewStorage): Remembered {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is Remembered[number] {
  if (!Array.isArray(entry)) return false;
  const [file, viewport] = entry;
  return typeof file === 'string' && isViewport(viewport);
}

function isViewport(value: unknown): value is Viewport {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['x', 'y', 'zoom'].every((field) => Number.isFinite(Reflect.get(value, field)))
  );
}
