import type { Graph } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import { noOrphans, type Orphans } from '#shared/graph/standing';
import { oncePer } from '#shared/model/once-per';
import { circularPlaces, restingOnThemselves } from './circular';
import { type Frame, frameOf } from './frame';
import type { Method } from './method';
import { reckon } from './reckon';

/**
 * From 0 to 1; or why there is no number: it rests on itself in a circle, or it is in a circle of attacks of which the
 * strengths do not come to rest.
 */
export type Strength = number | 'circular' | 'unsettled';

/** The strengths of a map by one method, and what they were reckoned from. */
export interface Strengths {
  readonly frame: Frame;
  /** Places that have no strength because they rest on themselves. */
  readonly circular: ReadonlySet<number>;
  readonly values: Float64Array;
}

/** What rests on itself counts for nothing elsewhere. Remembered as long as the graph, for each method. */
export function strengthsOf(graph: Graph, method: Method, orphans: Orphans = noOrphans): Strengths {
  const prepared = remembered(graph)(orphans);
  return prepared.by(method);
}

const remembered = oncePer((graph: Graph) =>
  oncePer((orphans: Orphans) => {
    const frame = frameOf(graph, { orphans });
    const circular = new Set([
      ...circularPlaces(labelsOf(graph, orphans)),
      ...restingOnThemselves(frame, () => false),
    ]);
    const by = oncePer(
      (method: Method): Strengths => ({
        frame,
        circular,
        values: reckon(frame, method, (place) => circular.has(place)),
      }),
    );
    return { by };
  }),
);

/** Undefined for an id that the map lacks. */
export function strengthOf({ frame, circular, values }: Strengths, id: string): Strength | undefined {
  const place = frame.graph.net.places.get(id);
  if (place === undefined) return undefined;
  if (circular.has(place)) return 'circular';
  const value = at(values, place);
  return Number.isNaN(value) ? 'unsettled' : value;
}
