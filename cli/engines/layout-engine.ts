import type { LayoutEngine } from '#shared/layout/layout-engine';

/** Graphviz as WebAssembly, loaded when it is first asked. */
export const layoutEngine: LayoutEngine = async (dot) => {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return graphviz.layout(dot, 'plain', 'dot');
};
