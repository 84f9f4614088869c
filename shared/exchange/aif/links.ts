import type { AifGraph, AifNode } from './aif-graph';

/** What leads where in an AIF graph; the lists are in the order of the file. */
export interface Links {
  readonly byId: ReadonlyMap<string, AifNode>;
  readonly into: (id: string) => readonly AifNode[];
  readonly outOf: (id: string) => readonly AifNode[];
  /** How many edges begin or end nowhere. */
  readonly dangling: number;
}

export function linksOf({ nodes, edges }: AifGraph): Links {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const into = new Map<string, AifNode[]>();
  const outOf = new Map<string, AifNode[]>();
  let dangling = 0;
  for (const edge of edges) {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (from === undefined || to === undefined) dangling += 1;
    else {
      push(outOf, from.id, to);
      push(into, to.id, from);
    }
  }
  return { byId, into: (id) => into.get(id) ?? [], outOf: (id) => outOf.get(id) ?? [], dangling };
}

function push(lists: Map<string, AifNode[]>, id: string, node: AifNode): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [node]);
  else list.push(node);
}
