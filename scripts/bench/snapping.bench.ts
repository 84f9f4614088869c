import { inOwnProcess } from './in-own-process';
import type { SnappingCosts } from './snapping-costs';

async function run() {
  const costs = await inOwnProcess<SnappingCosts>('snapping-costs');
  return Object.entries(costs).map(([zoom, cost]) => ({
    measure: `one move of a drag, zoom ${zoom}`,
    value: cost,
    unit: 'ms',
    bar: 1,
    ok: cost <= 1,
  }));
}

export const bench = {
  id: 'snapping',
  title: 'What snapping adds to a drag among 10 000 nodes',
  run,
};
