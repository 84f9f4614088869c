import type { Placement } from '#shared/model/argument-map';
import { arrange } from './arrange';
import { quickDrawing } from './draw-part';
import type { LayoutTask } from './layout-task';

/**
 * A first picture of a layout, in about linear time. Undefined where most things have places that are kept: trees would
 * show them where they will not be.
 */
export function previewOf(task: LayoutTask): readonly Placement[] | undefined {
  const { nodes, view } = task.map;
  if (view.placements.length > nodes.length / 2) return undefined;
  return arrange(task, { draw: quickDrawing(nodes.length) });
}
