import { circularSupports } from '#shared/graph/circular-supports';
import { type Graph, idAt, oncePerFrame } from '#shared/graph/graph';
import type { Grounded } from '#shared/graph/grounded';
import { at, eachOf, type Rows, rowLength, rowsOf } from '#shared/graph/rows';
import { oncePer } from '#shared/model/once-per';

/**
 * Where incomplete chains break off. The answer maps the id of an incomplete node to the incomplete nodes at
 * the far ends of the chains beneath it, sorted: those with nothing incomplete beneath them and, of
 * chains that end in no such node, the circles they run into.
 */
export function gapsOf(graph: Graph, grounded: Grounded): (id: string) => readonly string[] {
  return remembered(graph)(grounded);
}

const remembered = oncePerFrame((frame) => oncePer((grounded: Grounded) => gapsIn(frame, grounded)));

function gapsIn(graph: Graph, grounded: Grounded): (id: string) => readonly string[] {
  const { places } = graph.net;
  const beneath = incompleteBeneath(graph, grounded);
  const isEnd = (place: number) => rowLength(beneath, place) === 0;
  const endless = inEndlessCircles(graph, beneath, isEnd);
  const isGap = (place: number) => isEnd(place) || endless.has(place);
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const gaps =
      known.get(id) ??
      [...reached([places.get(id) ?? 0], beneath)]
        .filter(isGap)
        .map((place) => idAt(graph, place))
        .sort();
    known.set(id, gaps);
    return gaps;
  };
}

/** Places of the nodes in circles that lead to no end. */
function inEndlessCircles(
  graph: Graph,
  beneath: Rows,
  isEnd: (place: number) => boolean,
): ReadonlySet<number> {
  const { nodeCount, places } = graph.net;
  const circular = circularSupports(graph)
    .flatMap(({ members }) => members.map((id) => places.get(id) ?? nodeCount))
    .filter((place) => place < nodeCount);
  if (circular.length === 0) return new Set();
  const ends = graph.map.nodes.map((_, place) => place).filter(isEnd);
  const overEnds = reached(ends, turned(beneath));
  return new Set(circular.filter((place) => !overEnds.has(place)));
}

/** From the place of each node to those of the incomplete premises that it rests on. Evidence rests on sources alone. */
function incompleteBeneath({ map, net }: Graph, grounded: Grounded): Rows {
  return rowsOf(net.nodeCount, (pair) => {
    map.nodes.forEach(({ kind }, place) => {
      if (kind === 'evidence') return;
      eachOf(net.into, place, (relation) => {
        if (at(net.attacks, relation) === 1) return;
        eachOf(net.premises, relation, (premise) => {
          if (!grounded.hasAt(premise)) pair(place, premise);
        });
      });
    });
  });
}

/** The same steps the other way. */
function turned(rows: Rows): Rows {
  const count = rows.starts.length - 1;
  return rowsOf(count, (pair) => {
    for (let row = 0; row < count; row += 1) eachOf(rows, row, (item) => pair(item, row));
  });
}

/** All places that steps lead to from `starts`, with the starts. */
function reached(starts: Iterable<number>, steps: Rows): ReadonlySet<number> {
  const places = new Set(starts);
  // The set is walked while it grows.
  for (const place of places) eachOf(steps, place, (next) => places.add(next));
  return places;
}
