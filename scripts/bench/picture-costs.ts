import { boxOf } from '#shared/drawing/node-box';
import { sceneOf } from '#shared/drawing/scene-of';
import { svgOf } from '#shared/drawing/svg';
import { themes } from '#shared/drawing/theme';
import { setPositions } from '#shared/edit/move';
import { arrange } from '#shared/layout/arrange';
import { layoutTask } from '#shared/layout/layout-task';
import { grownMap } from './grown-map';
import { median, timeOf } from './times';

/** Milliseconds from a map whose nodes have places to its SVG, the first time in a process and the median of ten more. */
export interface PictureCost {
  readonly count: number;
  readonly first: number;
  readonly usual: number;
}

function costOf(count: number): PictureCost {
  const map = grownMap(count);
  const placed = setPositions(arrange(layoutTask(map, boxOf, 'anew')))(map);
  const [first = 0, ...others] = Array.from({ length: 11 }, () =>
    timeOf(() => svgOf(sceneOf({ ...placed }, themes.light))),
  );
  return { count, first, usual: median(others) };
}

process.stdout.write(JSON.stringify([1000, 10_000].map(costOf)));
