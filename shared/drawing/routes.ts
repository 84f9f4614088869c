import { oncePerRecent } from '#shared/graph/once-per';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { type Arrival, arrivalsAt, type Boxes } from './arrivals';
import { circlesAmong, settled } from './circles';
import { obstaclesOf } from './obstacles';
import { boundsOf, grown, overlaps, type Rect } from './rect';
import type { Route } from './route';
import { routeToNode, routeToRelation } from './route-shapes';

/** By id of the relation. Relations that lack a box for a premise or for what they bear on have no route. */
export type Routes = ReadonlyMap<string, Route>;

/** Every relation of the map as a line between `boxes`, which are by id of the node. */
export function routesOf(map: ArgumentMap, boxes: Boxes): Routes {
  return drawn(map.relations, { boxes, before: new Map() });
}

/**
 * The routes after `moved` nodes have got new boxes: what begins or ends there is drawn anew, and what arrives beside it
 * or ends on it; all other routes stay the same objects, even where a moved box now lies upon them.
 */
export function reroute(
  before: Routes,
  {
    map,
    boxes,
    moved,
  }: { readonly map: ArgumentMap; readonly boxes: Boxes; readonly moved: ReadonlySet<string> },
): Routes {
  const touched = new Set<string>();
  for (const { id, premises, target } of map.relations) {
    if (!moved.has(target) && !premises.some((premise) => moved.has(premise))) continue;
    touched.add(id);
    touched.add(target);
  }
  // Ids of nodes and of relations are distinct: what targets a touched one of either kind is drawn anew.
  const byTarget = relationsByTarget(map.relations);
  for (const id of touched) for (const relation of byTarget.get(id) ?? []) touched.add(relation.id);
  const changed = drawn(
    map.relations.filter(({ id }) => touched.has(id)),
    { boxes, before },
  );
  const kept = [...before].filter(([id]) => !touched.has(id));
  return new Map([...kept, ...changed]);
}

interface Known {
  readonly boxes: Boxes;
  readonly before: Routes;
}

function drawn(relations: readonly Relation[], { boxes, before }: Known): Routes {
  const obstacles = obstaclesOf(boxesNear(relations, { boxes, before }));
  const routes = new Map<string, Route>();
  const byTarget = relationsByTarget(relations);
  const waiting = new Set<Relation>();

  /** Draws what ends on the relation, and what ends on that, and so on. */
  const drawOnto = (id: string, end: Point) => {
    const ends = [{ id, end }];
    // The list is walked while it grows.
    for (const { id: target, end: at } of ends) {
      for (const relation of byTarget.get(target) ?? []) {
        if (!waiting.delete(relation)) continue;
        const route = routeToRelation(relation, at, { boxes, obstacles });
        if (route === undefined) continue;
        routes.set(relation.id, route);
        ends.push({ id: relation.id, end: route.middle });
      }
    }
  };

  for (const relation of relations) if (!boxes.has(relation.target)) waiting.add(relation);
  for (const [target, arriving] of byTarget) {
    const box = boxes.get(target);
    if (box === undefined) continue;
    const arrivals: ReadonlyMap<string, Arrival> = arrivalsAt(box, arriving, { boxes, obstacles });
    for (const relation of arriving) {
      const arrival = arrivals.get(relation.id);
      const route = arrival && routeToNode(relation, arrival, { boxes, obstacles });
      if (route) routes.set(relation.id, route);
    }
  }
  for (const { id, middle } of [...routes.values()]) drawOnto(id, middle);
  for (const target of byTarget.keys()) {
    const known = before.get(target);
    if (known && !routes.has(target)) drawOnto(target, known.middle);
  }
  for (const circle of circlesAmong(waiting)) {
    for (const relation of circle) waiting.delete(relation);
    for (const route of settled(circle, { boxes, obstacles })) routes.set(route.id, route);
    for (const { id } of circle) {
      const route = routes.get(id);
      if (route) drawOnto(id, route.middle);
    }
  }
  return routes;
}

/** How far round its ends a line may have to go. */
const detour = 600;

/** What can be in the way of these relations; of a few relations in a large map that is little. */
function boxesNear(relations: readonly Relation[], { boxes, before }: Known): readonly Rect[] {
  const all = [...boxes.values()];
  if (before.size === 0) return all;
  const ends = relations.flatMap(({ premises, target }) => {
    const middle = before.get(target)?.middle;
    const onto = middle ? [{ ...middle, width: 0, height: 0 }] : [];
    return [...[...premises, target].flatMap((id) => boxes.get(id) ?? []), ...onto];
  });
  const part = grown(boundsOf(ends), detour);
  return all.filter((box) => overlaps(box, part));
}

const relationsByTarget = oncePerRecent(4, byTargetOf);

function byTargetOf(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const byTarget = new Map<string, Relation[]>();
  for (const relation of relations) {
    const others = byTarget.get(relation.target);
    if (others) others.push(relation);
    else byTarget.set(relation.target, [relation]);
  }
  return byTarget;
}
