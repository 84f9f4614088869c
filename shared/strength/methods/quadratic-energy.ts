import { methodWords } from '#shared/words/strength';
import { energy } from '../energy';
import { defineMethod } from '../method';

/** Potyka, “Continuous Dynamical Systems for Weighted Bipolar Argumentation” (KR 2018). */
export const quadraticEnergy = defineMethod({
  id: 'quadratic-energy',
  ...methodWords['quadratic-energy'],
  strength: (base, supporters, attackers) => {
    const moved = energy(supporters, attackers);
    return base + (1 - base) * impact(moved) - base * impact(-moved);
  },
});

function impact(moved: number): number {
  const square = Math.max(0, moved) ** 2;
  return square / (1 + square);
}
