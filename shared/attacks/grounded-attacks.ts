import type { Label } from '#shared/graph/labels';
import { add, at, rowLength, rowOf } from '#shared/graph/rows';
import type { Framework } from './framework';

/**
 * The grounded labelling of a framework, by number of an argument: IN where all attackers are OUT, OUT where one is IN,
 * UNDEC where neither follows. Every argument is labelled once and tells so once to those that it attacks.
 */
export function groundedAttacks({ attackers, attacked, arguments: all }: Framework): readonly Label[] {
  const labels = all.map((): Label => 'UNDEC');
  const open = Int32Array.from(all, (_, argument) => rowLength(attackers, argument));
  const decided = all.flatMap((_, argument) => (at(open, argument) === 0 ? [argument] : []));
  for (const argument of decided) labels[argument] = 'IN';
  const decide = (argument: number, label: Label) => {
    if (labels[argument] !== 'UNDEC') return;
    labels[argument] = label;
    decided.push(argument);
  };
  // The list is walked while it grows.
  for (const argument of decided) {
    for (const hit of rowOf(attacked, argument)) {
      if (labels[argument] === 'IN') decide(hit, 'OUT');
      else {
        add(open, hit, -1);
        if (at(open, hit) === 0) decide(hit, 'IN');
      }
    }
  }
  return labels;
}
