import type { Graph } from './graph';
import { add, at, rowOf } from './rows';
import { stepsOf } from './steps';
import { strongComponents } from './strong-components';

/** How many relations the longest chain passes through, whatever their kinds. Everything in one cycle counts as one point. */
export function depthOf({ net }: Graph): number {
  const next = stepsOf(net);
  const components = strongComponents(next);
  const sizes = new Int32Array(net.size);
  for (const component of components) add(sizes, component, 1);
  const places = Array.from(components.keys()).sort((a, b) => at(components, a) - at(components, b));

  // Steps lead to lower components, so what a component leads to is finished before it.
  const depths = new Int32Array(net.size);
  for (const place of places) {
    const component = at(components, place);
    const own = place >= net.nodeCount && at(sizes, component) === 1 ? 1 : 0;
    depths[component] = Math.max(at(depths, component), own);
    for (const target of rowOf(next, place)) {
      const other = at(components, target);
      if (other !== component) depths[component] = Math.max(at(depths, component), at(depths, other) + own);
    }
  }
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
