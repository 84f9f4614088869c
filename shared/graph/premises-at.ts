import type { Net } from './net';
import { at } from './rows';

/** Places of the premises of all supports of a node, each once, in the order of the supports. */
export function premisesAt({ into, premises, attacks }: Net, place: number): readonly number[] {
  const found: number[] = [];
  for (let support = at(into.starts, place); support < at(into.starts, place + 1); support += 1) {
    const relation = at(into.items, support);
    if (at(attacks, relation) === 1) continue;
    for (let each = at(premises.starts, relation); each < at(premises.starts, relation + 1); each += 1) {
      found.push(at(premises.items, each));
    }
  }
  return found.length < 2 ? found : [...new Set(found)];
}
