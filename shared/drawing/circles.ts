import type { Point } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import type { Scenery } from './arrivals';
import { boundsOf, centreOf } from './rect';
import type { Route } from './route';
import { routeToRelation } from './route-shapes';

/** Relations that bear on each other in a circle. Each has one target, so that following targets finds every circle. */
export function circlesAmong(relations: ReadonlySet<Relation>): readonly (readonly Relation[])[] {
  const byId = new Map([...relations].map((relation) => [relation.id, relation]));
  const seen = new Set<Relation>();
  return [...relations].flatMap((start) => {
    const trail: Relation[] = [];
    let here: Relation | undefined = start;
    while (here && !seen.has(here)) {
      seen.add(here);
      trail.push(here);
      here = byId.get(here.target);
    }
    const entry = here ? trail.indexOf(here) : -1;
    return entry === -1 ? [] : [trail.slice(entry)];
  });
}

/** Each round halves how far a line ends from the middle of its target; these bring it under a unit. */
const rounds = 14;

/** The routes of a circle: each ends on the middle of the next, which depends on where that one ends. */
export function settled(circle: readonly Relation[], scenery: Scenery): readonly Route[] {
  const middles = new Map<string, Point>(
    circle.map(({ id, premises }) => [
      id,
      centreOf(boundsOf(premises.flatMap((premise) => scenery.boxes.get(premise) ?? []))),
    ]),
  );
  let routes: readonly Route[] = [];
  for (let round = 0; round < rounds; round += 1) {
    routes = circle.flatMap((relation) => {
      const end = middles.get(relation.target);
      const route = end && routeToRelation(relation, end, scenery);
      if (route) middles.set(relation.id, route.middle);
      return route ?? [];
    });
  }
  return routes;
}
