/** The sum of what supports, less the sum of what attacks. */
export function energy(supporters: readonly number[], attackers: readonly number[]): number {
  return sum(supporters) - sum(attackers);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
