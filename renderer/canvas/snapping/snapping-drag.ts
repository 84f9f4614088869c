import type { Point } from '#shared/model/argument-map';
import { isSnapping } from '../../store/ui-store';
import { type Guides, noGuides } from './guides';
import { restOf, type Sight, sceneAround } from './scene-around';
import { type Snap, snap } from './snap';

/** CSS pixels: as far as a hand shakes, whatever the zoom. */
const tolerance = 6;

/** Nodes under a drag that stop where they are in line with others, or evenly spaced from them. */
export interface SnappingDrag {
  /** @param wanted How far the hand has moved them, in map units. */
  readonly moveTo: (wanted: Point) => void;
  /** Lets them pass by everything while it is set. Answers whether that is new. */
  readonly letPass: (isPassing: boolean) => boolean;
  /** How far they are moved now, and what they snapped to. */
  readonly now: () => { readonly by: Point; readonly guides: Guides };
  /** Where they come to rest: in whole map units where they snapped to nothing. */
  readonly landing: () => { readonly by: Point; readonly guides: Guides };
}

const loose: Snap = { by: { x: 0, y: 0 }, holds: { x: false, y: false }, guides: noGuides };

export function beginSnapping(
  tools: Sight & { readonly flow: { readonly getZoom: () => number } },
  ids: ReadonlySet<string>,
): SnappingDrag {
  const rest = restOf(tools, ids);
  let wanted: Point = { x: 0, y: 0 };
  let passing = false;
  const found = (): Snap =>
    passing || !isSnapping(tools.workspace.ui.getState())
      ? loose
      : snap(sceneAround(tools, { ids, rest, by: wanted }), tolerance / tools.flow.getZoom());
  const whole = (from: number, by: number) => Math.round(from + by) - from;
  return {
    moveTo: (by) => {
      wanted = by;
    },
    letPass: (isPassing) => {
      const isNew = isPassing !== passing;
      passing = isPassing;
      return isNew;
    },
    now: () => {
      const { by, guides } = found();
      return { by: { x: wanted.x + by.x, y: wanted.y + by.y }, guides };
    },
    landing: () => {
      const { by, holds, guides } = found();
      const x = holds.x ? wanted.x + by.x : whole(rest.x, wanted.x);
      const y = holds.y ? wanted.y + by.y : whole(rest.y, wanted.y);
      return { by: { x, y }, guides };
    },
  };
}
