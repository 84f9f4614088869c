import type { Point } from '#shared/model/argument-map';
import { line, type Stroke, turn } from './curve';
import { hurdle } from './hurdle';
import { bottomOf, centreOf, type Rect, rightOf } from './rect';
import { markRadius } from './relation-style';
import { around, isFree, thread, type Way } from './thread';

export interface DiscLine {
  readonly stroke: Stroke;
  /** Of a head at its end, in degrees clockwise from pointing right. */
  readonly angle: number;
}

/** A line that turns towards a disc does so from this far beside and below it. */
const gate = { x: 26, y: 16 };

/**
 * The line from a box to the mark of a relation, or to where premises meet: along one bend into the side of the disc
 * that faces the box, or round what lies in between. `gap` stays free before the disc.
 */
export function lineToDisc(way: Way, from: Rect, disc: Point, gap: number): DiscLine {
  const radius = markRadius + gap;
  if (from.y > disc.y + radius) return uprightToDisc(way, { x: centreOf(from).x, y: from.y }, disc, radius);
  if (bottomOf(from) < disc.y - radius) {
    return uprightToDisc(way, { x: centreOf(from).x, y: bottomOf(from) }, disc, radius);
  }
  const centre = centreOf(from);
  const onLeft = centre.x < disc.x;
  const start = { x: onLeft ? rightOf(from) : from.x, y: centre.y };
  const end = { x: disc.x + (onLeft ? -radius : radius), y: disc.y };
  const faces = onLeft ? start.x <= end.x : start.x >= end.x;
  if (!faces) return { stroke: [line(centre, end)], angle: onLeft ? 0 : 180 };
  const level = { stroke: hurdle(way, start, end), angle: onLeft ? 0 : 180 };
  return isFree(way, level.stroke) ? level : (fromAnotherSide(way, start, disc, radius) ?? level);
}

/** Where a box stands at the side of the disc that the line comes from. */
function fromAnotherSide(way: Way, start: Point, disc: Point, radius: number): DiscLine | undefined {
  const onwards = start.x < disc.x ? 1 : -1;
  const leave = { x: start.x + onwards * gate.y, y: start.y };
  const sides = [
    { x: 0, y: -1, angle: 90 },
    { x: 0, y: 1, angle: -90 },
    { x: onwards, y: 0, angle: onwards === 1 ? 180 : 0 },
  ];
  for (const { x, y, angle } of sides) {
    const at = (away: number) => ({ x: disc.x + x * away, y: disc.y + y * away });
    const stroke = around(way, start, at(radius), { leave, arrive: at(radius + gate.y) });
    if (stroke && isFree(way, stroke)) return { stroke, angle };
  }
  return undefined;
}

function uprightToDisc(way: Way, start: Point, disc: Point, radius: number): DiscLine {
  const upwards = start.y > disc.y;
  const nearSide = start.x < disc.x ? -1 : 1;
  const straightOn = (): DiscLine => ({
    stroke: thread(way, start, { x: disc.x, y: disc.y + (upwards ? radius : -radius) }),
    angle: upwards ? -90 : 90,
  });
  const intoSide = (side: number) => (): DiscLine => ({
    stroke: throughGate(way, start, disc, side, radius),
    angle: side === -1 ? 0 : 180,
  });
  const inOneBend = (): DiscLine => ({
    stroke: [turn(start, { x: disc.x + nearSide * radius, y: disc.y })],
    angle: nearSide === -1 ? 0 : 180,
  });
  const isBeside = Math.abs(start.x - disc.x) > radius + 12;
  const best = isBeside ? inOneBend : straightOn;
  const others = [intoSide(nearSide), intoSide(-nearSide), ...(isBeside ? [straightOn] : [])];
  // One after another, since each has to be looked for and the best is free for most.
  const first = best();
  if (isFree(way, first.stroke)) return first;
  for (const other of others) {
    const drawn = other();
    if (isFree(way, drawn.stroke)) return drawn;
  }
  return first;
}

function throughGate(way: Way, start: Point, disc: Point, side: number, radius: number): Stroke {
  const upwards = start.y > disc.y;
  const opening = { x: disc.x + side * gate.x, y: disc.y + (upwards ? gate.y : -gate.y) };
  const reaches = upwards ? opening.y < start.y : opening.y > start.y;
  const end = { x: disc.x + side * radius, y: disc.y };
  return reaches ? [...thread(way, start, opening), turn(opening, end)] : [turn(start, end)];
}
