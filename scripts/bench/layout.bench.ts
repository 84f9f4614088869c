import type { Row } from './bench';
import { inOwnProcess } from './in-own-process';
import type { Compared, LayoutCosts } from './layout-costs';

const bars: Readonly<Record<number, number>> = { 1000: 1500, 3000: 4000, 10000: 15_000 };

async function run(): Promise<readonly Row[]> {
  const { times, opening, compared, moves } = await inOwnProcess<LayoutCosts>('layout-costs');
  return [
    ...times.flatMap(({ count, first, usual }) => {
      const bar = bars[count] ?? 0;
      return [
        { measure: `${count} nodes, the first time`, value: first, unit: 'ms', bar, ok: first <= bar },
        { measure: `${count} nodes, then`, value: usual, unit: 'ms' },
      ];
    }),
    { measure: 'opening 10000 nodes without places', value: opening, unit: 'ms' },
    ...compared.flatMap(({ count, own, dot }) => rowsAgainstDot(count, own, dot)),
    {
      measure: 'after one more leaf, 1000 nodes: mean move',
      value: moves.mean,
      unit: 'px',
      bar: 150,
      ok: moves.mean <= 150,
    },
    {
      measure: 'neighbours that changed places',
      value: moves.flips,
      unit: '',
      bar: 0,
      ok: moves.flips === 0,
    },
    { measure: 'time', value: moves.time, unit: 'ms' },
  ];
}

/** Shares of what Graphviz needs, of the same map; widths to heights as they are. */
function rowsAgainstDot(count: number, own: Compared, dot: Compared): readonly Row[] {
  const share = (value: number, of: number) => (of === 0 ? value : value / of);
  return [
    { measure: `${count} nodes, against dot: time`, value: share(own.time, dot.time), unit: '×' },
    { measure: '  crossings', value: share(own.crossings, dot.crossings), unit: '×' },
    { measure: '  length of lines', value: share(own.length, dot.length), unit: '×' },
    { measure: '  lines on foreign boxes', value: share(own.throughBoxes, dot.throughBoxes), unit: '×' },
    { measure: '  width to height, ours', value: own.aspect, unit: '' },
    { measure: '  width to height, dot', value: dot.aspect, unit: '' },
  ];
}

export const bench = { id: 'layout', title: 'Layout of maps that grew, against Graphviz dot', run };
