import { oncePer } from '#shared/model/once-per';
import { type Graph, oncePerFrame } from './graph';
import type { Net } from './net';
import { none } from './places';
import { add, at, rowLength, rowOf } from './rows';
import { noOrphans, type Orphans, type Standing, standingOf } from './standing';
import { hold, outcomeOf, type Trial, trialsOf } from './trials';

/** Accepted, rejected, or neither: what holds up once everything that bears on everything is counted. */
export type Label = 'IN' | 'OUT' | 'UNDEC';

export interface Labels {
  readonly orphans: Orphans;
  readonly graph: Graph;
  /** By place in the net: which one of `names`. */
  readonly values: Uint8Array;
}

const names = ['UNDEC', 'IN', 'OUT'] as const satisfies readonly Label[];
const undecided = 0;
const isIn = 1;
const isOut = 2;

/**
 * The grounded labels of all nodes and relations: the least fixpoint from all-UNDEC, in Kleene's three-valued
 * logic, of
 * - evidence: accepted, and no attack on it
 * - relation: all premises, and no undercut of it
 * - claim, recommendation: assumed or some support, and no attack on it; where it has another standard of proof, what
 *   that asks of the weights of both (`proof.ts`), being assumed as a support of full weight
 *
 * That is the grounded semantics of an abstract dialectical framework (Brewka and Woltran 2010). Whatever only
 * supports itself in a circle is UNDEC. Supports of evidence and of relations change nothing.
 */
export function labelsOf(graph: Graph, orphans: Orphans = noOrphans): Labels {
  return remembered(graph)(orphans);
}

const remembered = oncePer((graph: Graph) =>
  oncePer((orphans: Orphans): Labels => ({ graph, orphans, values: values(graph)(orphans) })),
);

const values = oncePerFrame((frame) => oncePer((orphans: Orphans) => fixpoint(frame, orphans)));

/** A question about labels whose answer is the same whatever the words of the map are, as with `oncePerFrame`. */
export function oncePerWordless<V>(answer: (labels: Labels) => V): (labels: Labels) => V {
  const remembered = oncePer(answer);
  return ({ graph, orphans }) => remembered(labelsOf(graph.frame, orphans));
}

/** UNDEC for an id that the map lacks. */
export function label(labels: Labels, id: string): Label {
  const place = labels.graph.net.places.get(id);
  return place === undefined ? 'UNDEC' : labelAt(labels, place);
}

/** The same by place in the net. */
export function labelAt({ values }: Labels, place: number): Label {
  return names[at(values, place)] ?? 'UNDEC';
}

interface Progress {
  readonly graph: Graph;
  readonly net: Net;
  readonly values: Uint8Array;
  /** How many conditions of a place are not yet known to hold. */
  readonly lacking: Int32Array;
  /** How many supports may still give an open claim what it lacks; 0 once one did, and where none is needed. */
  readonly hopes: Int32Array;
  /** Of statements that are judged by weight; undefined where there are none. */
  readonly trials: ReadonlyMap<number, Trial> | undefined;
  /** Places with a value, in the order in which they got it. */
  readonly settled: number[];
}

/** Every place is settled at most once and tells so once to what depends on it: linear in the size of the map. */
function fixpoint(graph: Graph, orphans: Orphans): Uint8Array {
  const progress = begin(graph);
  graph.map.nodes.forEach((node, place) => {
    weigh(progress, place, standingOf(graph.map, node, orphans));
  });
  for (const [place, trial] of progress.trials ?? []) judge(progress, place, trial);
  for (let place = 0; place < graph.net.size; place += 1) {
    if (at(progress.lacking, place) === 0) settle(progress, place, isIn);
  }
  // The list is walked while it grows.
  for (const place of progress.settled) tell(progress, place);
  return progress.values;
}

/** Every premise of a relation is a condition, and so is every attack on anything. */
function begin(graph: Graph): Progress {
  const { net } = graph;
  const { size, nodeCount, premises, targets, attacks } = net;
  const lacking = new Int32Array(size);
  const hopes = new Int32Array(size);
  for (let relation = nodeCount; relation < size; relation += 1) {
    add(lacking, relation, rowLength(premises, relation));
    const target = at(targets, relation);
    if (at(attacks, relation) === 1) add(lacking, target, 1);
    else if (target < nodeCount) add(hopes, target, 1);
  }
  const trials = trialsOf(graph);
  // Nothing that is met by weight is met by counting.
  for (const place of trials?.keys() ?? []) lacking[place] = 1;
  return { graph, net, values: new Uint8Array(size), lacking, hopes, trials, settled: [] };
}

/** Puts in what a node is worth by itself. */
function weigh(progress: Progress, place: number, standing: Standing): void {
  const { lacking, hopes } = progress;
  if (progress.trials?.has(place) && standing !== 'defeated') return;
  const supports = at(hopes, place);
  if (standing !== 'open') hopes[place] = 0;
  switch (standing) {
    case 'accepted':
    case 'assumed':
      break;
    case 'open':
      add(lacking, place, 1);
      if (supports === 0) settle(progress, place, isOut);
      break;
    case 'defeated':
    case 'withdrawn':
      settle(progress, place, isOut);
      break;
    case 'orphaned':
      add(lacking, place, 1); // Never met.
      break;
    default:
      standing satisfies never;
  }
}

function settle({ values, settled }: Progress, place: number, value: number): void {
  if (at(values, place) !== undecided) return;
  values[place] = value;
  settled.push(place);
}

/** One more condition of a place holds. */
function meet(progress: Progress, place: number): void {
  add(progress.lacking, place, -1);
  if (at(progress.lacking, place) === 0) settle(progress, place, isIn);
}

/** What depends on a settled place hears of its value. */
function tell(progress: Progress, place: number): void {
  const { net, values } = progress;
  const holds = at(values, place) === isIn;
  for (const relation of rowOf(net.from, place)) {
    if (holds) meet(progress, relation);
    else settle(progress, relation, isOut);
  }
  const target = at(net.targets, place);
  if (target === none) return;
  const trial = progress.trials?.get(target);
  if (trial !== undefined) {
    if (holds) hold(progress.graph, trial, place);
    judge(progress, target, trial);
  } else if (at(net.attacks, place) === 0) tellSupported(progress, target, holds);
  else if (holds) settle(progress, target, isOut);
  else meet(progress, target);
}

function tellSupported(progress: Progress, target: number, holds: boolean): void {
  const { hopes } = progress;
  if (at(hopes, target) === 0) return;
  hopes[target] = holds ? 0 : at(hopes, target) - 1;
  if (holds) meet(progress, target);
  else if (at(hopes, target) === 0) settle(progress, target, isOut);
}

function judge(progress: Progress, place: number, trial: Trial): void {
  if (at(progress.values, place) !== undecided) return;
  const outcome = outcomeOf(progress.graph, trial, progress.values);
  if (outcome !== undefined) settle(progress, place, outcome === 'met' ? isIn : isOut);
}
