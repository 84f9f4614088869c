import type { ProofStandard } from '#shared/model/proof-standard';
import type { Graph } from './graph';
import { shortfall, usualWeight, type WeighingStandard } from './proof';
import { at, rowOf } from './rows';
import { isAssumed } from './standing';

/** What speaks for a statement, or against it, from the heaviest to the lightest. */
interface Side {
  readonly places: readonly number[];
  /** The first that does not fail. */
  open: number;
  /** The weight of the heaviest that holds. */
  least: number;
}

/** A statement that is judged by a standard of proof, and how far that has come. */
export interface Trial {
  readonly standard: WeighingStandard;
  /** The weight that it has without any step: 1 where it is assumed, else 0. */
  readonly taken: number;
  readonly pro: Side;
  readonly con: Side;
}

/** What a trial comes to; undefined while what is not settled could still turn it. */
export type Outcome = 'met' | 'failed' | undefined;

/** By place, for all statements with a standard that weighs; undefined where there are none, as in most maps. */
export function trialsOf(graph: Graph): ReadonlyMap<number, Trial> | undefined {
  const { nodes } = graph.map;
  const trials = new Map<number, Trial>();
  nodes.forEach((node, place) => {
    const { kind, standard } = node;
    if (kind === 'evidence' || !weighs(standard)) return;
    const steps = (attack: number) => heaviestFirst(graph, place, attack);
    const taken = isAssumed(node) ? 1 : 0;
    trials.set(place, { standard, taken, pro: side(steps(0), taken), con: side(steps(1), 0) });
  });
  return trials.size === 0 ? undefined : trials;
}

export function weighs(standard: ProofStandard | undefined): standard is WeighingStandard {
  return standard !== undefined && standard !== 'dialectical-validity';
}

/** How heavy the step at a place is, from 0 to 1. */
export function weightAt({ map, net }: Graph, place: number): number {
  return map.relations[place - net.nodeCount]?.weight ?? usualWeight;
}

/**
 * What a trial has come to by now. The greatest weights of what holds lie between those of what is known to hold and of
 * what is not known to fail, on either side and independently: so the worst and the best case decide, and nothing else.
 * Values of places are 0 undecided, 1 IN, 2 OUT. Each call goes on where the last one stopped: all calls together are
 * linear in the number of steps.
 */
export function outcomeOf(graph: Graph, { standard, pro, con }: Trial, values: Uint8Array): Outcome {
  const mostPro = most(graph, pro, values);
  const mostCon = most(graph, con, values);
  if (shortfall(standard, pro.least, mostCon) === null) return 'met';
  return shortfall(standard, mostPro, con.least) === null ? undefined : 'failed';
}

/** A step for a statement, or against it, holds. */
export function hold(graph: Graph, trial: Trial, place: number): void {
  const its = at(graph.net.attacks, place) === 1 ? trial.con : trial.pro;
  its.least = Math.max(its.least, weightAt(graph, place));
}

/** Takes a trial back to what holds by these values, where some of them are open again. */
export function reopen(graph: Graph, { taken, pro, con }: Trial, values: Uint8Array): void {
  pro.open = 0;
  con.open = 0;
  pro.least = Math.max(taken, heaviestHolding(graph, pro, values));
  con.least = heaviestHolding(graph, con, values);
}

function heaviestHolding(graph: Graph, { places }: Side, values: Uint8Array): number {
  const first = places.find((place) => at(values, place) === 1);
  return first === undefined ? 0 : weightAt(graph, first);
}

/** The weight of the heaviest step of a side that does not fail. */
function most(graph: Graph, its: Side, values: Uint8Array): number {
  let first = its.places[its.open];
  while (first !== undefined && at(values, first) === 2) {
    its.open += 1;
    first = its.places[its.open];
  }
  return Math.max(its.least, first === undefined ? 0 : weightAt(graph, first));
}

function side(places: readonly number[], least: number): Side {
  return { places, open: 0, least };
}

function heaviestFirst(graph: Graph, place: number, attack: number): readonly number[] {
  const { into, attacks } = graph.net;
  return Array.from(rowOf(into, place))
    .filter((relation) => at(attacks, relation) === attack)
    .sort((one, other) => weightAt(graph, other) - weightAt(graph, one));
}
