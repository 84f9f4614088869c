import type { Graph } from '#shared/graph/graph';
import { at, itemsOf, type Rows, rowLength, rowOf, rowsOf } from '#shared/graph/rows';

/**
 * The attacks of a map alone, as an argumentation framework (Dung 1995). Its arguments are the nodes that attack or are
 * attacked, and the attacks themselves, because these can be undercut: an attack defeats what it ends on, and with a
 * statement every attack that has it among its premises, for linked premises are all needed (after Baroni et al. 2011,
 * AFRA). Attacks on supports are left out with the supports.
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
  const isAttack = (place: number) => place >= nodeCount && at(attacks, place) === 1;
  const isThere = (relation: number) => isAttack(relation) && isAttackedHere(at(targets, relation));
  const isAttackedHere = (target: number) => target < nodeCount || isAttack(target);
  const present = new Set<number>();
  for (let relation = nodeCount; relation < size; relation += 1) {
    if (!isThere(relation)) continue;
    present.add(relation);
    for (const premise of rowOf(premises, relation)) present.add(premise);
    if (at(targets, relation) < nodeCount) present.add(at(targets, relation));
  }
  const places = [...present].sort((a, b) => a - b);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const eachAttack = (pair: (attacked: number, attacker: number) => void) => {
    places.forEach((place, attacker) => {
      if (place < nodeCount) return;
      const target = at(targets, place);
      const hit = new Set([target, ...(target < nodeCount ? itemsOf(from, target).filter(isThere) : [])]);
      for (const each of hit) pair(numbers.get(each) ?? 0, attacker);
    });
  };
  return {
    graph,
    arguments: places,
    attackers: rowsOf(places.length, eachAttack),
    attacked: rowsOf(places.length, (pair) => eachAttack((attacked, attacker) => pair(attacker, attacked))),
  };
}
