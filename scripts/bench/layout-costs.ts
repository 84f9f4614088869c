import { boxOf } from '#shared/drawing/node-box';
import { addNode } from '#shared/edit/add-node';
import { allOf } from '#shared/edit/edit';
import { setPositions } from '#shared/edit/move';
import { addRelation } from '#shared/edit/relations';
import { arrange } from '#shared/layout/arrange';
import { placesForTheRest } from '#shared/layout/complete';
import { layoutTask } from '#shared/layout/layout-task';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import { linesOnForeignBoxes } from '../../tests/support/drawn-lines';
import { dotLayout } from './dot-layout';
import { elkLayout } from './elk-layout';
import { grownMap } from './grown-map';
import { type Moves, moved } from './layout-moves';
import { type Quality, qualityOf } from './layout-quality';
import { outlinePart } from './outline-part';
import { median, timeOf } from './times';

export interface LayoutCosts {
  /** Milliseconds by number of nodes, of the first layout in a process and of the median of three. */
  readonly times: readonly { readonly count: number; readonly first: number; readonly usual: number }[];
  /** Milliseconds of the places of a map of 10 000 nodes that has none, when it is opened. */
  readonly opening: number;
  readonly compared: readonly ({
    readonly count: number;
    /** How often a line of ours lies on a box that it does not join, as the window draws it. */
    readonly drawnOnBoxes: number;
  } & Readonly<Record<'own' | 'dot' | 'elk', Compared>>)[];
  /** After one more leaf on a tidy map of 1 000 nodes. */
  readonly moves: Moves & { readonly time: number };
}

export type Compared = Quality & { readonly time: number };

const anew = (map: ArgumentMap) => arrange(layoutTask({ ...map }, boxOf, 'anew'));

function timesOf(count: number) {
  const map = measured(count);
  const [first = 0, ...others] = Array.from({ length: 4 }, () => timeOf(() => anew(map)));
  return { count, first, usual: median(others) };
}

/** Texts are measured before: the window has drawn the map. */
function measured(count: number, seed?: number): ArgumentMap {
  const map = grownMap(count, seed);
  for (const node of map.nodes) boxOf(node);
  return map;
}

/** One map alone would be luck: several of a size. */
const seeds = [7, 1, 2];

async function compared(count: number) {
  const all: Awaited<ReturnType<typeof comparedOn>>[] = [];
  for (const seed of seeds) all.push(await comparedOn(measured(count, seed)));
  const mean = (of: 'own' | 'dot' | 'elk', what: keyof Compared) => {
    return all.reduce((sum, one) => sum + one[of][what], 0) / all.length;
  };
  const meansOf = (of: 'own' | 'dot' | 'elk'): Compared => ({
    time: mean(of, 'time'),
    crossings: mean(of, 'crossings'),
    throughBoxes: mean(of, 'throughBoxes'),
    length: mean(of, 'length'),
    aspect: mean(of, 'aspect'),
  });
  const drawnOnBoxes = all.reduce((sum, one) => sum + one.drawnOnBoxes, 0);
  return { count, drawnOnBoxes, own: meansOf('own'), dot: meansOf('dot'), elk: meansOf('elk') };
}

async function comparedOn(map: ArgumentMap) {
  const part = outlinePart(map, boxOf);
  const costOf = async (
    work: () => Promise<readonly Placement[]> | readonly Placement[],
  ): Promise<Compared> => {
    const start = performance.now();
    const placements = await work();
    const time = performance.now() - start;
    return { time, ...judged(map, placements) };
  };
  return {
    own: await costOf(() => anew(map)),
    dot: await costOf(() => dotLayout(part)),
    elk: await costOf(() => elkLayout(part)),
    drawnOnBoxes: linesOnForeignBoxes(setPositions(anew(map))(map)).length,
  };
}

function judged(map: ArgumentMap, placements: readonly Placement[]): Quality {
  const places = new Map(placements.map(({ id, at }) => [id, at]));
  const placed = map.nodes.filter(({ id }) => places.has(id));
  const index = new Map(placed.map(({ id }, place) => [id, place]));
  const boxes = placed.map((node) => {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    return { x, y, width: boxOf(node).width, height: boxOf(node).height };
  });
  const lines = map.relations.flatMap(({ premises, target }) => {
    const to = index.get(target);
    return premises.flatMap((premise) => {
      const from = index.get(premise);
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
  });
  return qualityOf(boxes, lines);
}

/** The mean over leaves high up, in the middle and far down. */
function movesAfterOneLeaf() {
  const map = measured(1000);
  const tidy = setPositions(anew(map))(map);
  const all = ['n-000003', 'n-000300', 'n-000700'].map((target) => {
    const edit = allOf([
      addNode({ id: 'n-new', kind: 'evidence', text: 'New.' }),
      addRelation({ id: 'r-new', kind: 'support', premises: ['n-new'], target }),
    ]);
    const edited = edit(tidy);
    let again = edited;
    const time = timeOf(() => {
      again = setPositions(arrange(layoutTask(edited, boxOf, 'keep')))(edited);
    });
    return { ...moved(tidy, again), time };
  });
  const mean = (of: (moves: (typeof all)[number]) => number) => {
    return all.reduce((sum, moves) => sum + of(moves), 0) / all.length;
  };
  return {
    mean: mean((moves) => moves.mean),
    flips: mean(({ flips }) => flips),
    time: mean(({ time }) => time),
  };
}

const times = [1000, 3000, 10_000].map(timesOf);
const large = measured(10_000);
const opening = median(Array.from({ length: 5 }, () => timeOf(() => placesForTheRest({ ...large }, boxOf))));
const comparisons: Awaited<ReturnType<typeof compared>>[] = [];
for (const count of [30, 100, 300, 1000]) comparisons.push(await compared(count));
const costs: LayoutCosts = { times, opening, compared: comparisons, moves: movesAfterOneLeaf() };
process.stdout.write(JSON.stringify(costs));
