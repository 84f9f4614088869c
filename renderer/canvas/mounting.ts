/** Which nodes have elements. */
export interface Mounting {
  readonly ids: ReadonlySet<string>;
  /** So much is in sight that no element could be read: the overview stands for all of it. */
  readonly isFar: boolean;
  /** How many nodes in sight have no element yet. */
  readonly lacking: number;
  /** Whether everything that is to have an element has one, and nothing else has. */
  readonly isComplete: boolean;
}

export const nothingMounted: Mounting = { ids: new Set(), isFar: false, lacking: 0, isComplete: false };

/** A map with no more nodes than this is shown in elements at any zoom, and at once. */
export const mostMounted = 320;
/** Whether only a part of so many nodes has elements, and the overview stands for the rest. */
export function isLarge(nodes: number): boolean {
  return nodes > mostMounted;
}

/** So many of a large map have elements at the same time; where more are in sight, nobody could read them. */
export const mostAtOnce = 220;
/** Coming nearer, elements appear as soon as there are clearly fewer: not back and forth at one number. */
const fewEnough = 180;

interface Pace {
  readonly mostComing: number;
  readonly mostGoing: number;
}

/** So many come or go in one frame, so that no frame takes much longer than the others. */
const paces = {
  resting: { mostComing: 5, mostGoing: 24 },
  /** To move the view is work by itself. */
  moving: { mostComing: 1, mostGoing: 4 },
  /** The view moves so fast that it would get ahead of the nodes. */
  hurrying: { mostComing: 2, mostGoing: 6 },
} as const satisfies Record<string, Pace>;

/** So many may be awaited before those that come have to hurry: a row across the window. */
const longQueue = 12;

interface Sight {
  /** How many nodes the map has. */
  readonly mapSize: number;
  /** The nodes in the part of the map around the window, the most wanted first. */
  readonly wanted: readonly string[];
  /** Those that must not lose their element, wherever they lie. */
  readonly kept: readonly string[];
  /** Whether the view moved just now. */
  readonly isMoving?: boolean;
}

/** A step towards what is wanted. The same object where there is nothing left to do. */
export function nextMounting(before: Mounting, { mapSize, wanted, kept, isMoving = false }: Sight): Mounting {
  const isFar = isLarge(mapSize) && wanted.length > (before.isFar ? fewEnough : mostAtOnce);
  const isAll = !isLarge(mapSize);
  const goal = new Set(isFar ? kept : [...kept, ...wanted]);
  const awaited = [...goal].filter((id) => !before.ids.has(id));
  const { mostComing, mostGoing } = paceOf(awaited.length, isMoving);
  const staying = [...before.ids].filter((id) => goal.has(id));
  const going = [...before.ids].filter((id) => !goal.has(id)).slice(isAll ? Infinity : mostGoing);
  const coming = awaited.filter((id) => !kept.includes(id));
  const come = coming.slice(0, isAll ? Infinity : mostComing);
  const there = new Set([...staying, ...going, ...kept, ...come]);
  const isComplete = there.size === goal.size;
  const lacking = coming.length - come.length;
  const isSame =
    isFar === before.isFar &&
    isComplete === before.isComplete &&
    lacking === before.lacking &&
    there.size === before.ids.size &&
    [...there].every((id) => before.ids.has(id));
  return isSame ? before : { ids: there, isFar, lacking, isComplete };
}

function paceOf(awaited: number, isMoving: boolean): Pace {
  if (!isMoving) return paces.resting;
  return awaited > longQueue ? paces.hurrying : paces.moving;
}
