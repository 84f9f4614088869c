import type { Point } from '#shared/model/argument-map';
import { level, line, type Stroke } from './curve';
import { bottomOf } from './rect';
import { around, isFree, type Way } from './thread';

const step = 12;
const mostRaises = 8;

/** Level from `start` to `end`, or over or under the boxes in between, or round them. */
export function hurdle(way: Way, start: Point, end: Point): Stroke {
  const direct = [level(start, end)];
  const box = way.obstacles.firstOn(direct, way.except);
  if (box === undefined) return direct;
  const lanes = [raised(way, start, end, box.y - step, -1), raised(way, start, end, bottomOf(box) + step, 1)];
  const free = lanes.find((lane) => lane !== undefined && isFree(way, lane));
  if (free) return free;
  const onwards = start.x < end.x ? step : -step;
  const ends = { leave: { x: start.x + onwards, y: start.y }, arrive: { x: end.x - onwards, y: end.y } };
  return around(way, start, end, ends) ?? direct;
}

/** The way along a lane, moved further from the boxes until it passes all of them. */
function raised(way: Way, start: Point, end: Point, first: number, direction: 1 | -1): Stroke | undefined {
  const onwards = start.x < end.x ? step : -step;
  let lane = first;
  for (let raise = 0; raise < mostRaises; raise += 1) {
    const up = { x: start.x + onwards, y: lane };
    const down = { x: end.x - onwards, y: lane };
    const wall = way.obstacles.firstOn([line(up, down)], way.except);
    if (wall === undefined) {
      const corners = [start, { x: up.x, y: start.y }, up, down, { x: down.x, y: end.y }, end];
      return corners.slice(1).map((corner, index) => line(corners[index] ?? corner, corner));
    }
    lane = direction === -1 ? wall.y - step : bottomOf(wall) + step;
  }
  return undefined;
}
