import type { Loss } from './exporter';

interface LossWords {
  readonly where: string;
  readonly what: (number: number) => string;
}

/** The loss of all things of one sort; none where there are none. */
export function counted({ where, what }: LossWords, number: number): readonly Loss[] {
  return number === 0 ? [] : [{ where, what: what(number) }];
}
