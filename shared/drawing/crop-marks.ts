import { bottomOf, grown, type Rect, rightOf } from './rect';
import type { SceneGroup } from './scene';

/** Points between a picture and its marks, and how long these are. */
const gap = 3;
const length = 9;
/** What is kept free around a picture for its marks. */
export const roomForMarks = gap + length;

/** Strokes beside the corners of `cut`, outside of `window`: where a sheet is cut to meet its neighbours. In points. */
export function cropMarks(cut: Rect, window: Rect, colour: string): SceneGroup {
  const above = window.y - gap;
  const below = bottomOf(window) + gap;
  const before = window.x - gap;
  const behind = rightOf(window) + gap;
  const upright = [cut.x, rightOf(cut)].flatMap((x) => [
    `M${round(x)} ${round(above - length)} V${round(above)}`,
    `M${round(x)} ${round(below)} V${round(below + length)}`,
  ]);
  const lying = [cut.y, bottomOf(cut)].flatMap((y) => [
    `M${round(before - length)} ${round(y)} H${round(before)}`,
    `M${round(behind)} ${round(y)} H${round(behind + length)}`,
  ]);
  const path = [...upright, ...lying].join(' ');
  return {
    role: 'marks',
    bounds: grown(window, roomForMarks),
    parts: [{ kind: 'path', path, at: { x: 0, y: 0 }, stroke: { colour, width: 0.5 } }],
  };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
