import type { Placement } from '#shared/model/argument-map';
import type { LayoutTask } from './layout-task';

/** Lays a map out, somewhere else than where people wait. Passed in by the shells; rejects if it was stopped. */
export type LayoutEngine = (task: LayoutTask) => Promise<readonly Placement[]>;
