import { none } from '#shared/graph/places';
import { at, rowOf } from '#shared/graph/rows';
import { isIn, isOut, type Ledger } from './ledger';
import { weighedIn, weighedOut } from './weighed-grounds';

/** One reason why a place has its label: as long as all of this stays as it is, the label does. Places in the net. */
export interface Grounds {
  /** Evidence that has to stand. */
  readonly evidence: readonly number[];
  /** Relations that have to hold. */
  readonly relations: readonly number[];
  /** What is switched off and has to stay off: an objection that fails because of it, for example. */
  readonly off: readonly number[];
}

/**
 * The grounds of a place that is IN or OUT: the first that was found when it was settled, which is short, and well
 * founded because what settled a place came in an earlier turn. In terms of truth maintenance an environment, with the
 * objections that are answered and what answers them (de Kleer 1986).
 */
export function groundsOf(ledger: Ledger, start: number): Grounds {
  const { graph, values, off } = ledger;
  const { nodes } = graph.map;
  const evidence: number[] = [];
  const relations: number[] = [];
  const offs: number[] = [];
  const seen = new Set([start]);
  // The set is walked while it grows.
  for (const place of seen) {
    if (at(off, place) === 1) offs.push(place);
    else if (at(values, place) === isIn) {
      if (place >= graph.net.nodeCount) relations.push(place);
      else if (nodes[place]?.kind === 'evidence') evidence.push(place);
      for (const reason of reasonsIn(ledger, place)) seen.add(reason);
    } else if (at(values, place) === isOut) for (const reason of reasonsOut(ledger, place)) seen.add(reason);
  }
  ledger.count.visits += seen.size;
  return { evidence, relations, off: offs };
}

/** All premises or one support, and all attacks, which are OUT. */
function reasonsIn(ledger: Ledger, place: number): readonly number[] {
  const weighing = ledger.weighed?.get(place);
  if (weighing !== undefined) return weighedIn(ledger, place, weighing);
  const { premises, into, attacks } = ledger.graph.net;
  const reasons = Array.from(rowOf(premises, place));
  let support = none;
  for (const relation of rowOf(into, place)) {
    if (at(attacks, relation) === 1) reasons.push(relation);
    else if (at(ledger.values, relation) === isIn) support = better(ledger, relation, support);
  }
  if (at(ledger.needsSupport, place) === 1) reasons.push(support);
  return reasons;
}

/** A premise that is OUT, or an attack that is IN, or all supports; nothing where a node is ruled out by itself. */
function reasonsOut(ledger: Ledger, place: number): readonly number[] {
  const { values, turns, failing: ruledOut, needsSupport, graph } = ledger;
  const weighing = ledger.weighed?.get(place);
  if (weighing !== undefined) return at(ruledOut, place) > 0 ? [] : weighedOut(ledger, place, weighing);
  const { premises, into, attacks } = graph.net;
  // What was settled later may rest on this place itself.
  const has = (reason: number, value: number) =>
    at(values, reason) === value && at(turns, reason) < at(turns, place);
  const supports: number[] = [];
  let failing = none;
  for (const premise of rowOf(premises, place)) {
    if (has(premise, isOut)) failing = better(ledger, premise, failing);
  }
  for (const relation of rowOf(into, place)) {
    if (at(attacks, relation) === 0) supports.push(relation);
    else if (has(relation, isIn)) failing = better(ledger, relation, failing);
  }
  if (failing !== none) return [failing];
  return at(needsSupport, place) === 1 && supports.every((support) => has(support, isOut)) ? supports : [];
}

/** What is switched off needs no further grounds, and else what was settled first has the fewest. */
function better({ turns, off }: Ledger, place: number, other: number): number {
  if (other === none) return place;
  if (at(off, place) !== at(off, other)) return at(off, place) === 1 ? place : other;
  return at(turns, place) < at(turns, other) ? place : other;
}
