import type { Placement } from '#shared/model/argument-map';
import type { LayoutTask } from './layout-task';
import type { OnProgress } from './progress';

/** What is to be heard of a layout before it is done. */
export interface LayoutWatch {
  readonly onProgress: OnProgress;
  /** Where things would lie if nobody waited: a first picture, not the final one. */
  readonly onPreview: (placements: readonly Placement[]) => void;
}

/** Lays a map out, somewhere else than where people wait. Passed in by the shells; rejects if it was stopped. */
export type LayoutEngine = (task: LayoutTask, watch?: LayoutWatch) => Promise<readonly Placement[]>;
