import { methodWords } from '#shared/words/strength';
import { defineMethod } from '../method';

/** Rago, Toni, Aurisicchio and Baroni, “Discontinuity-Free Decision Support with Quantitative Argumentation Debates” (KR 2016). */
export const dfQuad = defineMethod({
  id: 'df-quad',
  ...methodWords['df-quad'],
  strength: (base, supporters, attackers) => {
    const surplus = combined(supporters) - combined(attackers);
    return surplus < 0 ? base + base * surplus : base + (1 - base) * surplus;
  },
});

/** As of independent chances: 1 as soon as one of them is. */
function combined(strengths: readonly number[]): number {
  return 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
}
