import { type Graph, supportsOf } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';
import type { QuoteChecks } from '#shared/quotes/quote-checks';
import { chainEndOf } from './chain-end';

/** One way down from a node: along one support of each statement and one premise of each support. */
export interface ChainPath {
  /** Node, relation, node, … from the traced node down. A path that runs into a circle ends with what it met before. */
  readonly ids: readonly string[];
  readonly ends: 'source' | 'gap' | 'assumed' | 'circle';
  /** Id of the source that the last node cites, where the path reached a citation. */
  readonly source?: string;
  /** Among the citations of that node, from 0. */
  readonly citation?: number;
}

export interface ChainPaths {
  readonly paths: readonly ChainPath[];
  /** Whether there are more than the limits let through. */
  readonly isCut: boolean;
}

export interface PathLimits {
  readonly paths: number;
  /** Ids in all paths together. */
  readonly ids: number;
}

/** Paths multiply where chains join again: 20 statements with two supports each can have a million. */
export const usualLimits: PathLimits = { paths: 1000, ids: 100_000 };

/** A statement on the way down, and what of it is still to be walked. */
interface Stop {
  readonly id: string;
  /** How many ids the path has down to here. */
  readonly length: number;
  readonly steps: readonly (readonly [relation: string, premise: string])[];
  walked: number;
}

/** The paths down from a node, in the order of ids, without recursion: chains may be longer than the stack is deep. */
export function chainPathsOf(
  graph: Graph,
  quotes: QuoteChecks,
  id: string,
  limits: PathLimits = usualLimits,
): ChainPaths {
  const paths: ChainPath[] = [];
  let used = 0;
  const path: string[] = [];
  const onPath = new Set<string>();
  const stops: Stop[] = [];
  const keep = (ends: Omit<ChainPath, 'ids'>, ids: readonly string[]) => {
    paths.push({ ids: [...ids], ...ends });
    used += ids.length;
  };
  const enter = (node: MapNode) => {
    path.push(node.id);
    const ends = endsAt(graph, quotes, node);
    for (const end of ends) keep(end, path);
    const steps = ends.length > 0 ? [] : stepsBelow(graph, node.id);
    onPath.add(node.id);
    stops.push({ id: node.id, length: path.length, steps, walked: 0 });
  };
  const start = graph.node(id);
  if (start !== undefined) enter(start);
  for (let stop = stops.at(-1); stop; stop = stops.at(-1)) {
    if (paths.length >= limits.paths || used >= limits.ids) break;
    const step = stop.steps[stop.walked];
    stop.walked += 1;
    path.length = stop.length;
    if (step === undefined) {
      onPath.delete(stop.id);
      stops.pop();
      continue;
    }
    const [relation, premise] = step;
    const node = graph.node(premise);
    if (node === undefined) continue;
    path.push(relation);
    if (onPath.has(premise)) keep({ ends: 'circle' }, [...path, premise]);
    else enter(node);
  }
  const isCut = paths.length > limits.paths || stops.some(({ steps, walked }) => walked < steps.length);
  return { paths: paths.slice(0, limits.paths), isCut };
}

function stepsBelow(graph: Graph, id: string): Stop['steps'] {
  return supportsOf(graph, id).flatMap(({ id: relation, premises }) =>
    premises.map((premise) => [relation, premise] as const),
  );
}

/** Evidence ends a path for each of its citations; those whose quotation is not found are gaps. */
function endsAt(graph: Graph, quotes: QuoteChecks, node: MapNode): readonly Omit<ChainPath, 'ids'>[] {
  const end = chainEndOf(graph, node, quotes.orphans);
  if (end === undefined) return [];
  if (end.kind === 'assumed' || (end.kind === 'gap' && end.why !== 'quote-not-found'))
    return [{ ends: end.kind }];
  return (node.citations ?? []).map(({ source }, citation) => {
    const isOrphaned = quotes.at(node.id, citation)?.anchor.status === 'orphaned';
    return { ends: isOrphaned ? 'gap' : 'source', source, citation };
  });
}
