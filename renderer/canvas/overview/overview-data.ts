import type { BoxIndex } from '#shared/drawing/box-index';
import { bottomOf, centreOf, type Rect } from '#shared/drawing/rect';
import { type RouteKind, routeKind } from '#shared/drawing/route';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import { type NodeKind, nodeKindIds } from '#shared/model/node-kinds';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';

/** The whole map as numbers, for a picture of it from far away: quick to send to a worker and to paint there. */
export interface OverviewData {
  /** x, y, width and height of each node, in map units. */
  readonly boxes: Float32Array;
  /** Of each node: its place among `nodeKindIds`. */
  readonly kinds: Uint8Array;
  /** Of each node: one of `looks`. */
  readonly looks: Uint8Array;
  /** Both ends of each line, x and y in map units. */
  readonly lines: Float32Array;
  /** Of each line: its place among `routeKinds`. */
  readonly lineKinds: Uint8Array;
}

/** How a node stands out: `marked` is selected or on the highlighted path, `dimmed` set back behind what stands out. */
export const looks = { plain: 0, marked: 1, dimmed: 2 } as const;

export type Look = (typeof looks)[keyof typeof looks];

export const routeKinds: readonly RouteKind[] = ['support', 'backing', 'attack', 'undercut'];

/** All of it but how nodes stand out, which changes with every click. */
export interface OverviewShapes extends Omit<OverviewData, 'looks'> {
  /** Of the nodes, in their order. */
  readonly ids: readonly string[];
}

export function overviewOf({ ids, ...shapes }: OverviewShapes, lookOf: (id: string) => Look): OverviewData {
  return { ...shapes, looks: Uint8Array.from(ids, lookOf) };
}

/**
 * Lines are straight here, from the middle of a premise to what it bears on: from far away nobody sees them bend. Of a
 * large map this takes longer than a frame; what was worked out last is at hand.
 */
export function shapesOf(map: ArgumentMap, boxes: BoxIndex, hidden: ReadonlySet<string>): OverviewShapes {
  return gatheredOf(map)(boxes).atOnce(hidden);
}

/** Works out in steps what `shapesOf` then has at hand. */
export function shapesInSteps(
  map: ArgumentMap,
  boxes: BoxIndex,
  hidden: ReadonlySet<string>,
): Steps<OverviewShapes> {
  return gatheredOf(map)(boxes).inSteps(hidden);
}

const gatheredOf = oncePerRecent(1, (map: ArgumentMap) =>
  oncePerRecent(1, (boxes: BoxIndex) =>
    inStepsOncePerRecent(1, (hidden: ReadonlySet<string>) => gathered(map, boxes, hidden)),
  ),
);

/** So many records are gathered in a step. */
const atATime = 200;

function* gathered(
  { nodes, relations }: ArgumentMap,
  boxes: BoxIndex,
  hidden: ReadonlySet<string>,
): Steps<OverviewShapes> {
  const boxOf = (id: string) => (hidden.has(id) ? undefined : boxes.get(id));
  const ids: string[] = [];
  const kinds: number[] = [];
  const rects: number[] = [];
  for (const [place, { id, kind }] of nodes.entries()) {
    if (place % atATime === 0) yield;
    const box = boxOf(id);
    if (box === undefined) continue;
    ids.push(id);
    kinds.push(placeOf(kind));
    rects.push(box.x, box.y, box.width, box.height);
  }
  const middleOf = (id: string): Point | undefined => {
    const relation = findRecord(relations, id);
    const premise = boxOf(relation?.premises[0] ?? '');
    const target = boxOf(relation?.target ?? '');
    return premise && centreOf(target ? around(premise, target) : premise);
  };
  const lines: number[] = [];
  const lineKinds: number[] = [];
  for (const [place, { kind, premises, target }] of relations.entries()) {
    if (place % atATime === 0) yield;
    const box = boxOf(target);
    const end = box ? { x: centreOf(box).x, y: bottomOf(box) } : middleOf(target);
    if (end === undefined) continue;
    for (const premise of premises) {
      const from = boxOf(premise);
      if (from === undefined) continue;
      lines.push(centreOf(from).x, from.y, end.x, end.y);
      lineKinds.push(routeKinds.indexOf(routeKind(kind, box === undefined)));
    }
  }
  return {
    ids,
    boxes: Float32Array.from(rects),
    kinds: Uint8Array.from(kinds),
    lines: Float32Array.from(lines),
    lineKinds: Uint8Array.from(lineKinds),
  };
}

function placeOf(kind: NodeKind): number {
  return nodeKindIds.indexOf(kind);
}

/** From the middle of one box to the middle of the other. */
function around(a: Rect, b: Rect): Rect {
  const [from, to] = [centreOf(a), centreOf(b)];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}
