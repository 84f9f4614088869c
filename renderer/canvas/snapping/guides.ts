import type { Axis } from './span';

/** A line on which edges or middles lie: across the axis, at one place along it. In map units. */
export interface GuideLine {
  readonly axis: Axis;
  readonly at: number;
  /** Across the axis, past everything that lies on it. */
  readonly from: number;
  readonly to: number;
}

/** The room between two boxes, as wide as another that is marked with it. */
export interface GuideGap {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  /** Across the axis, where both boxes are beside it. */
  readonly at: number;
}

/** What a place snapped to. */
export interface Guides {
  readonly lines: readonly GuideLine[];
  readonly gaps: readonly GuideGap[];
}

export const noGuides: Guides = { lines: [], gaps: [] };
