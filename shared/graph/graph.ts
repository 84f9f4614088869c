import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePer, oncePerRecent } from '#shared/model/once-per';
import type { Relation } from '#shared/model/relation';
import type { Source } from '#shared/model/source';
import { keptPlaces } from './kept-places';
import { type Net, netOf } from './net';
import { none } from './places';
import { eachOf, type Rows, rowLength } from './rows';
import { isSameButForWords } from './same-but-for-words';

/** A map that can be asked what leads where. Questions about ids that it lacks have empty answers. */
export interface Graph {
  readonly map: ArgumentMap;
  readonly node: (id: string) => MapNode | undefined;
  readonly relation: (id: string) => Relation | undefined;
  readonly net: Net;
  /** The graph of a map that is the same but for its words, or this one: with it is remembered what depends on no words. */
  readonly frame: Graph;
}

/** Made once for each of the last maps, so that asking again costs nothing. */
export const graphOf: (map: ArgumentMap) => Graph = oncePerRecent(8, (map) => {
  const frame = frames.find((other) => isSameButForWords(map, other.map));
  const graph = graphOn(frame?.net ?? netOf(map, frames[0] && keptPlaces(frames[0], map)), map, frame);
  frames = [graph.frame, ...frames.filter((other) => other !== frame)].slice(0, mostFrames);
  return graph;
});

/** Of the last maps, one for all that are the same but for their words. */
let frames: readonly Graph[] = [];
const mostFrames = 4;

/** The same statements and steps with other sources. */
export function withSources({ map, net }: Graph, sources: readonly Source[]): Graph {
  return graphOn(net, { ...map, sources });
}

function graphOn(net: Net, map: ArgumentMap, frame?: Graph): Graph {
  const graph: Graph = {
    map,
    net,
    node: (id) => map.nodes[net.places.ofNodes().get(id) ?? none],
    relation: (id) => map.relations[(net.places.get(id) ?? none) - net.nodeCount],
    get frame() {
      return frame ?? graph;
    },
  };
  return graph;
}

/** A question whose answer is the same whatever the words of a map are: worked out once for all maps that differ in those alone. */
export function oncePerFrame<V>(answer: (frame: Graph) => V): (graph: Graph) => V {
  const remembered = oncePer(answer);
  return ({ frame }) => remembered(frame);
}

/** Supports of a node, or the backing of a relation; in order of id. */
export function supportsOf(graph: Graph, id: string): readonly Relation[] {
  return relationsInto(graph, id).filter(({ kind }) => kind === 'support');
}

/** Objections to a node, or undercuts of a relation; in order of id. */
export function attacksOn(graph: Graph, id: string): readonly Relation[] {
  return relationsInto(graph, id).filter(({ kind }) => kind === 'attack');
}

/** All relations that end on a node or relation, in order of id. */
export function relationsInto(graph: Graph, id: string): readonly Relation[] {
  return relationsIn(graph, graph.net.into, id);
}

/** The relations that a node is a premise of, in order of id. */
export function relationsFrom(graph: Graph, nodeId: string): readonly Relation[] {
  return relationsIn(graph, graph.net.from, nodeId);
}

export function recommendations({ map }: Graph): readonly MapNode[] {
  return map.nodes.filter(({ kind }) => kind === 'recommendation');
}

/** Nodes that bear on nothing: what the whole argument leads up to, and what is connected to nothing. */
export function roots({ map, net }: Graph): readonly MapNode[] {
  return map.nodes.filter((_, place) => rowLength(net.from, place) === 0);
}

/** The id of a node or relation, by its place in the net. */
export function idAt({ map, net }: Pick<Graph, 'map' | 'net'>, place: number): string {
  const thing = place < net.nodeCount ? map.nodes[place] : map.relations[place - net.nodeCount];
  if (thing === undefined) throw new Error(`Nothing has the place ${place}.`);
  return thing.id;
}

function relationsIn({ map, net }: Graph, rows: Rows, id: string): readonly Relation[] {
  const place = net.places.get(id);
  if (place === undefined) return [];
  const found: Relation[] = [];
  eachOf(rows, place, (relation) => {
    const record = map.relations[relation - net.nodeCount];
    if (record !== undefined) found.push(record);
  });
  return found;
}
