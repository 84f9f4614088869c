import type { Graph } from '#shared/graph/graph';
import { at, itemsOf, type Rows, rowOf, rowsOf, transposed } from '#shared/graph/rows';

/**
 * The attacks of a map alone, as an argumentation framework (Dung 1995). Its arguments are the nodes that attack or are
 * attacked, and the attacks themselves, because these can be undercut: an attack defeats what it ends on, and with a
 * statement every attack that has it among its premises, for linked premises are all needed (after Baroni et al. 2011,
 * AFRA). Supports are left out, and so is what attacks do to them.
 */
export interface Framework {
  readonly graph: Graph;
  /** Places in the net, nodes first. */
  readonly arguments: readonly number[];
  /** By number of an argument: the numbers of those that attack it. */
  readonly attackers: Rows;
  /** By number of an argument: the numbers of those that it attacks. */
  readonly attacked: Rows;
}

export function frameworkOf(graph: Graph): Framework {
  const { nodeCount, size, premises, targets, attacks, from } = graph.net;
  const isAttack = (relation: number) => at(attacks, relation) === 1;
  const present = new Set<number>();
  for (let relation = nodeCount; relation < size; relation += 1) {
    if (!isAttack(relation)) continue;
    present.add(relation);
    for (const premise of rowOf(premises, relation)) present.add(premise);
    if (at(targets, relation) < nodeCount) present.add(at(targets, relation));
  }
  const places = [...present].sort((a, b) => a - b);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const hitBy = (attack: number) => {
    const target = at(targets, attack);
    return new Set([target, ...itemsOf(from, target).filter(isAttack)]);
  };
  const attacked = rowsOf(places.length, (pair) => {
    places.forEach((place, attacker) => {
      if (place < nodeCount) return;
      for (const hit of hitBy(place)) {
        const number = numbers.get(hit);
        if (number !== undefined) pair(attacker, number);
      }
    });
  });
  return { graph, arguments: places, attacked, attackers: transposed(attacked, places.length) };
}
