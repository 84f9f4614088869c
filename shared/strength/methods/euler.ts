import { methodWords } from '#shared/words/strength';
import { energy } from '../energy';
import { defineMethod } from '../method';

/** Amgoud and Ben-Naim, “Evaluation of Arguments in Weighted Bipolar Graphs” (ECSQARU 2017). Never below the square of the base. */
export const euler = defineMethod({
  id: 'euler',
  ...methodWords.euler,
  strength: (base, supporters, attackers) =>
    1 - (1 - base ** 2) / (1 + base * Math.exp(energy(supporters, attackers))),
});
