import { idAt } from '#shared/graph/graph';
import { type Labels, oncePerWordless } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import { oncePer } from '#shared/model/once-per';
import { candidatesOf } from './candidates';
import { type Grounds, groundsOf } from './grounds';
import { isIn, type Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { withOff } from './trial';

/** From the id of each thing that fells recommendations by itself to the ids of those that it fells, in the order of the map. */
export type Felled = ReadonlyMap<string, readonly string[]>;

/**
 * No more places than this are visited for each sort of thing, and the rest is left untried: far more than an argument
 * of ten thousand statements takes, and less time than it takes to read the file of one of a hundred thousand.
 */
const mostVisits = 2_000_000;

/** What a recommendation that is IN stands or falls with, without which it would not be IN: the cut sets of one. */
export interface SinglePoints {
  readonly evidence: Felled;
  /** Root sources, each with all evidence that rests on it alone. */
  readonly sources: Felled;
}

/**
 * The single points of failure of all recommendations of a map. Each has to be in the grounds of the recommendation
 * (`grounds.ts`), so only those are tried, each once for all recommendations.
 */
export const singlePointsOf: (labels: Labels) => SinglePoints = oncePerWordless((labels) => {
  const ledger = ledgerOf(labels);
  const { graph } = labels;
  const sources = candidatesOf(graph.map, 'source');
  const grounds = groundsOfRecommendations(labels);
  const evidence = unionOf(grounds, (each) => each.evidence);
  const roots = [...new Set(evidence.flatMap(sources.under))].sort((a, b) => a - b);
  const idOf = (place: number) => idAt(graph, place);
  return {
    evidence: named(
      felledBy(ledger, evidence, (place) => [place]),
      idOf,
      idOf,
    ),
    sources: named(
      felledBy(ledger, roots, (source) => sources.fallenWith([source])),
      sources.idOf,
      idOf,
    ),
  };
});

/** The same of relations: the steps that no other can replace. */
export const singleStepsOf: (labels: Labels) => Felled = oncePerWordless((labels) => {
  const relations = unionOf(groundsOfRecommendations(labels), (grounds) => grounds.relations);
  const idOf = (place: number) => idAt(labels.graph, place);
  return named(
    felledBy(ledgerOf(labels), relations, (place) => [place]),
    idOf,
    idOf,
  );
});

/** One of each recommendation that is IN. */
const groundsOfRecommendations = oncePer((labels: Labels): readonly Grounds[] => {
  const ledger = ledgerOf(labels);
  const last = ledger.count.visits + mostVisits;
  const all: Grounds[] = [];
  for (const [place, { kind }] of labels.graph.map.nodes.entries()) {
    if (kind !== 'recommendation' || at(ledger.values, place) !== isIn) continue;
    if (ledger.count.visits >= last) break;
    all.push(groundsOf(ledger, place));
  }
  return all;
});

function unionOf(all: readonly Grounds[], read: (grounds: Grounds) => readonly number[]): readonly number[] {
  const union = new Set<number>();
  for (const grounds of all) for (const each of read(grounds)) union.add(each);
  return [...union].sort((a, b) => a - b);
}

/** Tries each candidate and sees which recommendations are IN before and not with it. */
function felledBy(
  ledger: Ledger,
  candidates: readonly number[],
  placesOf: (candidate: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const { nodes } = ledger.graph.map;
  const last = ledger.count.visits + mostVisits;
  const felled = new Map<number, readonly number[]>();
  for (const candidate of candidates) {
    if (ledger.count.visits >= last) break;
    const those = withOff(ledger, placesOf(candidate), ({ touched, before }) =>
      touched.filter(
        (place, index) =>
          at(before, index) === isIn &&
          at(ledger.values, place) !== isIn &&
          nodes[place]?.kind === 'recommendation',
      ),
    );
    if (those.length > 0)
      felled.set(
        candidate,
        those.toSorted((a, b) => a - b),
      );
  }
  return felled;
}

function named(
  felled: ReadonlyMap<number, readonly number[]>,
  nameOf: (candidate: number) => string,
  idOf: (place: number) => string,
): Felled {
  return new Map([...felled].map(([candidate, places]) => [nameOf(candidate), places.map(idOf)]));
}
