import type { Row } from './bench';
import { inOwnProcess } from './in-own-process';
import type { Compared, LayoutCosts } from './layout-costs';

const bars: Readonly<Record<number, number>> = { 1000: 1500, 3000: 4000, 10000: 15_000 };

/** Width to height: about twice that of a window is a strip. */
const widest = 2.6;

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
    ...compared.flatMap(({ count, drawnOnBoxes, own, dot, elk }) => [
      {
        measure: `${count} nodes: width to height`,
        value: own.aspect,
        unit: '',
        bar: widest,
        ok: own.aspect <= widest,
      },
      {
        measure: `${count} nodes: lines on foreign boxes, as they are drawn`,
        value: drawnOnBoxes,
        unit: '',
        bar: 0,
        ok: drawnOnBoxes === 0,
      },
      ...rowsAgainst(`${count} nodes, against dot`, own, dot),
      ...rowsAgainst(`${count} nodes, against ELK`, own, elk),
    ]),
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

/** Shares of what the other needs, of the same map. */
function rowsAgainst(title: string, own: Compared, other: Compared): readonly Row[] {
  const share = (of: (drawing: Compared) => number) => of(own) / Math.max(of(other), Number.EPSILON);
  return [
    { measure: `${title}: time`, value: share(({ time }) => time), unit: '×' },
    { measure: '  crossings', value: share(({ crossings }) => crossings), unit: '×' },
    { measure: '  length of lines', value: share(({ length }) => length), unit: '×' },
    { measure: '  lines on foreign boxes', value: share(({ throughBoxes }) => throughBoxes), unit: '×' },
    { measure: '  width to height', value: share(({ aspect }) => aspect), unit: '×' },
  ];
}

export const bench = { id: 'layout', title: 'Layout of maps that grew, against Graphviz dot and ELK', run };
