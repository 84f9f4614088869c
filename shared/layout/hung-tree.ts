import type { Point } from '#shared/model/argument-map';
import type { Arranged, PlacedBlock } from './arranged';
import type { Size } from './block';
import { type Bundle, type BundleShape, bundled, type Limb, sideBySide } from './bundle';
import type { Forest } from './forest';
import type { OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

/** A forest with the size of every branch, and how what hangs on it stands. */
export interface Growth {
  readonly graph: OutlineGraph;
  readonly forest: Forest;
  readonly limbs: readonly ItemLimb[];
  readonly shape: BundleShape;
}

interface ItemLimb extends Limb {
  readonly bundle: Bundle;
}

/**
 * Branches stand side by side where there is room, and hang in columns where there is not, so that each with all that
 * hangs on it comes near to the shape.
 */
export function growthOf(graph: OutlineGraph, forest: Forest, shape: BundleShape): Growth {
  const limbs = new Array<ItemLimb>(graph.items.length);
  for (const index of forest.order.toReversed()) {
    const branches = (forest.children[index] ?? []).map(({ item, link }) => limbOf(limbs, item, link.kind));
    const head = headOf(graph, index);
    // Premises that are needed together stand side by side.
    const bundle = bundled(branches, head, isJunction(graph, index) ? sideBySide : shape);
    const [left, right] = endsOf(bundle, head);
    limbs[index] = {
      size: {
        width: right - left,
        height: branches.length === 0 ? head.height : below(graph, index) + bundle.size.height,
      },
      middle: bundle.middle - left,
      group: 'support',
      bundle,
    };
  }
  return { graph, forest, limbs, shape };
}

/** Where every block of these branches of one item goes, as one bundle from its own top left corner. */
export function bundleBeneath(growth: Growth, index: number, items: ReadonlySet<number>): Arranged {
  const branches = (growth.forest.children[index] ?? []).filter(({ item }) => items.has(item));
  const bundle = bundled(
    branches.map(({ item, link }) => limbOf(growth.limbs, item, link.kind)),
    headOf(growth.graph, index),
    growth.shape,
  );
  const starts = branches.map(({ item }, place): Start => {
    return { index: item, corner: bundle.corners[place] ?? origin, isHung: bundle.isHung };
  });
  return { size: bundle.size, blocks: unfolded(growth, starts) };
}

export interface Start {
  readonly index: number;
  readonly corner: Point;
  /** Whether its box stands at the left end of its limb. */
  readonly isHung: boolean;
}

/** The blocks of branches whose limbs have these corners, with all that hangs on them. No two overlap. */
export function unfolded({ graph, forest, limbs }: Growth, starts: readonly Start[]): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const open = [...starts];
  // The list is walked while it grows.
  for (const { index, corner, isHung } of open) {
    const limb = limbs[index];
    if (limb === undefined) continue;
    const { block } = graph.items[index] ?? {};
    const head = headOf(graph, index);
    const x = isHung ? corner.x : corner.x + limb.middle - head.width / 2;
    if (block) placed.push({ block, at: { x, y: corner.y } });
    const [left] = endsOf(limb.bundle, head);
    for (const [place, { item }] of (forest.children[index] ?? []).entries()) {
      const inBundle = limb.bundle.corners[place] ?? origin;
      const at = { x: corner.x - left + inBundle.x, y: corner.y + below(graph, index) + inBundle.y };
      open.push({ index: item, corner: at, isHung: limb.bundle.isHung });
    }
  }
  return placed;
}

const origin: Point = { x: 0, y: 0 };

function limbOf(limbs: readonly ItemLimb[], item: number, group: Limb['group']): Limb {
  const { size = { width: 0, height: 0 }, middle = 0 } = limbs[item] ?? {};
  return { size, middle, group };
}

function isJunction({ items }: OutlineGraph, index: number): boolean {
  return items[index]?.block === null;
}

function headOf({ items }: OutlineGraph, index: number): Size {
  return items[index]?.block?.size ?? { width: 0, height: 0 };
}

/** From the top of an item to what hangs on it; a junction stands between without taking room. */
function below(graph: OutlineGraph, index: number): number {
  return isJunction(graph, index) ? 0 : headOf(graph, index).height + spacing.beneath;
}

/** The left and right ends of box and bundle together, from the left end of the bundle. */
function endsOf({ size, middle }: Bundle, head: Size): readonly [number, number] {
  return [Math.min(0, middle - head.width / 2), Math.max(size.width, middle + head.width / 2)];
}
