import { type Graph, idAt } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import { rowOf } from '#shared/graph/rows';
import { oncePer } from '#shared/model/once-per';
import { completeSets } from './complete-sets';
import { type Framework, frameworkOf } from './framework';
import { groundedAttacks } from './grounded-attacks';

/** More undecided statements than this are not sorted into sets. */
export const mostUndecided = 25;
/** And a search of more steps than this is given up. */
const mostSteps = 50_000;

/** How statements stand if attacks alone count: whatever nothing attacks is accepted, whether or not anything supports it. */
export interface AttackView {
  /** Of every node, and of every attack: the grounded labelling. */
  readonly labels: ReadonlyMap<string, Label>;
  /** Ids of the nodes that attack or are attacked, in order. */
  readonly involved: readonly string[];
  /** How many nodes are UNDEC. */
  readonly undecided: number;
  /**
   * Ids of the involved nodes that can be accepted together, in order: the preferred extensions, which are as large as can
   * be, and those among them that are stable, which attack all that they do not hold. Undefined where too much is undecided.
   */
  readonly extensions:
    | { readonly preferred: readonly (readonly string[])[]; readonly stable: readonly (readonly string[])[] }
    | undefined;
}

/**
 * The semantics of Dung (1995) for the attacks of a map alone, to compare with its labels and to teach. Supports are left
 * out and not turned into attacks, for which there is no agreed way.
 */
export const attackViewOf: (graph: Graph) => AttackView = oncePer((graph: Graph) => {
  const framework = frameworkOf(graph);
  const grounded = groundedAttacks(framework);
  const { map, net } = graph;
  const labels = new Map<string, Label>(map.nodes.map(({ id }) => [id, 'IN']));
  framework.arguments.forEach((place, argument) => {
    labels.set(idAt(graph, place), grounded[argument] ?? 'UNDEC');
  });
  const nodes = framework.arguments.filter((place) => place < net.nodeCount);
  const undecided = nodes.filter((_, argument) => grounded[argument] === 'UNDEC').length;
  return {
    labels,
    involved: nodes.map((place) => idAt(graph, place)),
    undecided,
    extensions: undecided > mostUndecided ? undefined : extensionsOf(framework, grounded),
  };
});

function extensionsOf(framework: Framework, grounded: readonly Label[]): AttackView['extensions'] {
  const { graph, arguments: places } = framework;
  const all = places.map((_, argument) => argument);
  const accepted = all.filter((argument) => grounded[argument] === 'IN');
  let preferred: readonly (readonly number[])[] = [accepted];
  let stable: readonly (readonly number[])[] = [accepted];
  for (const part of partsOf(
    framework,
    all.filter((argument) => grounded[argument] === 'UNDEC'),
  )) {
    const sets = completeSets(framework, part, mostSteps);
    if (sets === undefined) return undefined;
    const largest = maximal(sets);
    const attackingTheRest = largest.filter((set) => attacksTheRest(framework, part, set));
    preferred = preferred.flatMap((before) => largest.map((set) => [...before, ...set]));
    stable = stable.flatMap((before) => attackingTheRest.map((set) => [...before, ...set]));
  }
  const named = (sets: readonly (readonly number[])[]) => {
    const lists = sets.map((set) =>
      set
        .map((argument) => places[argument] ?? 0)
        .filter((place) => place < graph.net.nodeCount)
        .sort((a, b) => a - b)
        .map((place) => idAt(graph, place)),
    );
    // Sets that differ in attacks alone hold the same statements.
    return [...new Map(lists.map((ids) => [JSON.stringify(ids), ids])).entries()]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, ids]) => ids);
  };
  return { preferred: named(preferred), stable: named(stable) };
}

/** Those that no attack connects are decided apart from each other. */
function partsOf({ attackers, attacked }: Framework, undecided: readonly number[]): readonly number[][] {
  const left = new Set(undecided);
  const parts: number[][] = [];
  for (const start of undecided) {
    if (!left.delete(start)) continue;
    const part = [start];
    // The list is walked while it grows.
    for (const argument of part) {
      for (const rows of [attackers, attacked])
        for (const next of rowOf(rows, argument)) if (left.delete(next)) part.push(next);
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function maximal(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: ReadonlySet<number>[] = [];
  for (const set of sets.toSorted((one, other) => other.length - one.length)) {
    if (!kept.some((larger) => set.every((each) => larger.has(each)))) kept.push(new Set(set));
  }
  return kept.map((set) => [...set]);
}

function attacksTheRest({ attackers }: Framework, part: readonly number[], set: readonly number[]): boolean {
  const held = new Set(set);
  return part.every(
    (argument) => held.has(argument) || rowOf(attackers, argument).some((attacker) => held.has(attacker)),
  );
}
