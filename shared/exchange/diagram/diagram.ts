import { line, type Stroke } from '#shared/drawing/curve';
import { placedBoxes } from '#shared/drawing/placed-boxes';
import { centreOf, type Rect } from '#shared/drawing/rect';
import { linksAmong } from '#shared/drawing/relation-links';
import { type Route, type RouteKind, routeKind } from '#shared/drawing/route';
import { routesOf } from '#shared/drawing/routes';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Part } from '../part';
import { placedMap } from '../picture';
import { endingAt, leadingTo, splitAt } from './stroke-parts';

/**
 * A map as the boxes and lines of other programs, whose lines join two things. A relation that joins more, because its
 * premises are linked or because others bear on it, is a joint: its premises lead to it, and it leads to its target.
 * Coordinates are those of the map.
 */
export interface Diagram {
  /** The part that is shown, with a place for every node. */
  readonly map: ArgumentMap;
  readonly boxes: readonly DiagramBox[];
  readonly joints: readonly DiagramJoint[];
  readonly lines: readonly DiagramLine[];
  /** The middle of a box or joint. */
  readonly middleOf: (id: string) => Point;
  /** Of a node. */
  readonly rectOf: (id: string) => Rect | undefined;
}

export interface DiagramBox {
  readonly node: MapNode;
  readonly rect: Rect;
}

export interface DiagramJoint {
  readonly relation: Relation;
  readonly kind: RouteKind;
  readonly centre: Point;
}

export interface DiagramLine {
  readonly relation: Relation;
  readonly kind: RouteKind;
  /** Id of a node, or of a relation that is a joint. */
  readonly from: string;
  readonly to: string;
  /** Whether it ends at the target of the relation, where the head is; else at its joint. */
  readonly isLast: boolean;
  /** From edge to edge. */
  readonly stroke: Stroke;
}

export function diagramOf(map: ArgumentMap, part: Part): Diagram {
  const shown = placedMap(map, part);
  const boxes = placedBoxes(shown);
  const routes = routesOf(shown, boxes);
  const nodeIds = new Set(shown.nodes.map(({ id }) => id));
  const links = linksAmong(shown.relations);
  const steps = shown.relations.map((relation) => ({
    relation,
    kind: routeKind(relation.kind, !nodeIds.has(relation.target)),
    isJoint: relation.premises.length > 1 || links.onto(relation.id).length > 0,
    route: routes.get(relation.id),
  }));
  const middleOf = (id: string): Point => {
    const box = boxes.get(id);
    return box ? centreOf(box) : (routes.get(id)?.middle ?? { x: 0, y: 0 });
  };
  return {
    map: shown,
    middleOf,
    rectOf: boxes.get,
    boxes: shown.nodes.flatMap((node) => {
      const rect = boxes.get(node.id);
      return rect ? [{ node, rect }] : [];
    }),
    joints: steps.flatMap(({ relation, kind, isJoint }) =>
      isJoint ? [{ relation, kind, centre: middleOf(relation.id) }] : [],
    ),
    lines: steps.flatMap(({ relation, kind, isJoint, route }) => {
      const parts = strokesOf(relation, route, isJoint, middleOf);
      const last = { relation, kind, to: relation.target, isLast: true, stroke: parts.last };
      if (!isJoint) return [{ ...last, from: relation.premises[0] ?? '' }];
      const first = relation.premises.map((from, index) => {
        const stroke = parts.first[index] ?? parts.last;
        return { relation, kind, from, to: relation.id, isLast: false, stroke };
      });
      return [...first, { ...last, from: relation.id }];
    }),
  };
}

/** The strokes to the joint, in the order of the premises, and the one to the target. */
function strokesOf(
  { premises, target }: Relation,
  route: Route | undefined,
  isJoint: boolean,
  middleOf: (id: string) => Point,
): { readonly first: readonly Stroke[]; readonly last: Stroke } {
  const [premise = ''] = premises;
  if (route === undefined) {
    // Circles of relations that end on each other may have no line of their own.
    const straight = [line(middleOf(premise), middleOf(target))];
    return { first: premises.map(() => straight), last: straight };
  }
  const { strokes, middle, tip } = route;
  if (premises.length > 1) {
    const last = endingAt(leadingTo(strokes.at(-1) ?? [], tip), tip);
    return { first: premises.map((_, index) => leadingTo(strokes[index] ?? [], middle)), last };
  }
  const whole = endingAt(leadingTo(strokes[0] ?? [], tip), tip);
  if (!isJoint) return { first: [], last: whole };
  const [first, last] = splitAt(whole, middle);
  return { first: [first], last };
}
