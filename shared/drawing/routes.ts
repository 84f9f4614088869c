import type { ArgumentMap, Point } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { arrivalsAt, type Scenery } from './arrivals';
import type { BoxIndex } from './box-index';
import { circlesAmong, settled } from './circles';
import { obstaclesOf } from './obstacles';
import { boundsOf, overlaps, type Rect } from './rect';
import { linksAmong } from './relation-links';
import type { Route } from './route';
import { routeToNode, routeToRelation } from './route-shapes';

/** By id of the relation. Relations that lack a box for a premise or for what they bear on have no route. */
export interface Routes {
  readonly get: (id: string) => Route | undefined;
}

/**
 * Draws lines when they are asked for, and keeps them for the next version of the map: a map of ten thousand statements
 * has a few hundred lines in sight, and an edit changes a few of those.
 */
export interface Router {
  /** The lines of a map between these boxes. A line whose ends are as before stays the very same object. */
  readonly between: (relations: readonly Relation[], boxes: BoxIndex) => Routes;
  /** Lets the lines that run where a box has come or gone find a new way. */
  readonly forgetNear: (changed: readonly Rect[]) => void;
}

/** Every relation of the map as a line between `boxes`. */
export function routesOf({ relations }: ArgumentMap, boxes: BoxIndex): ReadonlyMap<string, Route> {
  const routes = createRouter().between(relations, boxes);
  return new Map(
    relations.flatMap(({ id }): readonly [string, Route][] => {
      const route = routes.get(id);
      return route ? [[id, route]] : [];
    }),
  );
}

/** The lines that arrive at one node, or that end on one relation, and all that they depend on. */
interface Sheaf {
  readonly relations: readonly Relation[];
  /** The boxes at the ends; the point where they arrive, if that is on a relation. */
  readonly ends: readonly (Rect | undefined)[];
  readonly at: Point | undefined;
  readonly routes: ReadonlyMap<string, Route>;
  readonly bounds: Rect;
}

/**
 * Lines longer than `longestDetour`, in map units, go straight on: to find their way among ten thousand boxes takes
 * longer than that of all others.
 */
export function createRouter(longestDetour = Infinity): Router {
  /** By id of what they end on. */
  const sheaves = new Map<string, Sheaf>();
  return {
    between: (relations, boxes) =>
      routesAmong(relations, { boxes, obstacles: obstaclesOf(boxes, longestDetour) }, sheaves),
    forgetNear: (changed) => {
      if (changed.length === 0) return;
      for (const [target, { bounds }] of sheaves)
        if (changed.some((box) => overlaps(box, bounds))) sheaves.delete(target);
    },
  };
}

function routesAmong(relations: readonly Relation[], scenery: Scenery, sheaves: Map<string, Sheaf>): Routes {
  const { boxes } = scenery;
  const links = linksAmong(relations);

  /** What ends on `target`, which is at `at` if it is a relation. */
  const sheafOnto = (target: string, at: Point | undefined): Sheaf => {
    const arriving = links.onto(target);
    const known = sheaves.get(target);
    if (known && isStillRight(known, arriving, at, scenery)) return known;
    const routes = at === undefined ? toNode(target, arriving, scenery) : toRelation(at, arriving, scenery);
    return keep(target, arriving, at, routes);
  };

  const keep = (
    target: string,
    arriving: readonly Relation[],
    at: Point | undefined,
    routes: readonly Route[],
  ): Sheaf => {
    const sheaf: Sheaf = {
      relations: arriving,
      ends: endsOf(arriving, boxes),
      at,
      routes: new Map(routes.map((route) => [route.id, route])),
      bounds: boundsOf(routes.map(({ bounds }) => bounds)),
    };
    sheaves.set(target, sheaf);
    return sheaf;
  };

  /** Each line is looked into once for a version of the map, however often it is asked for. */
  const answers = new Map<string, Route | undefined>();

  const get = (id: string): Route | undefined => {
    if (answers.has(id)) return answers.get(id);
    const chain = chainFrom(id);
    const last = chain.at(-1);
    if (last === undefined) return undefined;
    const rest = isOnRelation(last) ? circle(chain) : chain;
    for (const relation of rest.toReversed()) answers.set(relation.id, drawn(relation));
    return answers.get(id);
  };

  /** The relation, what it ends on, what that ends on, and so on, as far as it is not known yet. */
  const chainFrom = (id: string): readonly Relation[] => {
    const chain = new Map<string, Relation>();
    for (let here = findRecord(relations, id); here; here = findRecord(relations, here.target)) {
      if (chain.has(here.id) || answers.has(here.id)) break;
      chain.set(here.id, here);
    }
    return [...chain.values()];
  };

  const isOnRelation = ({ target }: Relation) => !boxes.has(target) && !answers.has(target);

  const drawn = ({ id, target }: Relation): Route | undefined => {
    if (boxes.has(target)) return sheafOnto(target, undefined).routes.get(id);
    const onto = answers.get(target);
    return onto && sheafOnto(target, onto.middle).routes.get(id);
  };

  /** Draws the circle that the chain leads into, and gives back what hangs on it. */
  const circle = (chain: readonly Relation[]): readonly Relation[] => {
    const [members = []] = circlesAmong(new Set(chain));
    for (const { id } of members) answers.set(id, undefined);
    for (const route of settled(members, scenery)) answers.set(route.id, route);
    return chain.filter(({ id }) => !answers.has(id));
  };

  return { get };
}

function toNode(id: string, arriving: readonly Relation[], scenery: Scenery): readonly Route[] {
  const box = scenery.boxes.get(id);
  if (box === undefined) return [];
  const arrivals = arrivalsAt(box, arriving, scenery);
  return arriving.flatMap((relation) => {
    const arrival = arrivals.get(relation.id);
    return (arrival && routeToNode(relation, arrival, scenery)) ?? [];
  });
}

function toRelation(at: Point, arriving: readonly Relation[], scenery: Scenery): readonly Route[] {
  return arriving.flatMap((relation) => routeToRelation(relation, at, scenery) ?? []);
}

function isStillRight(
  { relations, ends, at }: Sheaf,
  arriving: readonly Relation[],
  now: Point | undefined,
  { boxes }: Scenery,
): boolean {
  if (at?.x !== now?.x || at?.y !== now?.y) return false;
  if (relations !== arriving && !isSameList(relations, arriving)) return false;
  return isSameList(ends, endsOf(arriving, boxes));
}

function endsOf(
  arriving: readonly Relation[],
  { get }: Pick<BoxIndex, 'get'>,
): readonly (Rect | undefined)[] {
  const [first] = arriving;
  return [first && get(first.target), ...arriving.flatMap(({ premises }) => premises.map(get))];
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
