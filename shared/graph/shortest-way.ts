import { type Rows, rowOf } from './rows';

export interface Journey {
  readonly from: number;
  readonly to: number;
  /** Places that the way may touch; all of them if absent. */
  readonly through?: (place: number) => boolean;
  /** The most steps to take. */
  readonly atMost?: number;
}

/** The places on a shortest way of at least one step, both ends included; nothing if there is no way. */
export function shortestWay(next: Rows, journey: Journey): readonly number[] {
  const { from, to, through = () => true, atMost = Number.POSITIVE_INFINITY } = journey;
  const cameFrom = new Map<number, number>();
  let edge = [from];
  for (let steps = 1; steps <= atMost && edge.length > 0; steps += 1) {
    const beyond: number[] = [];
    for (const here of edge) {
      for (const there of rowOf(next, here)) {
        if (cameFrom.has(there) || !through(there)) continue;
        cameFrom.set(there, here);
        if (there === to) return retraced(cameFrom, journey);
        beyond.push(there);
      }
    }
    edge = beyond;
  }
  return [];
}

function retraced(cameFrom: ReadonlyMap<number, number>, { from, to }: Journey): readonly number[] {
  const way = [to];
  let here = cameFrom.get(to);
  for (; here !== undefined && here !== from; here = cameFrom.get(here)) way.push(here);
  return [...way, from].reverse();
}
