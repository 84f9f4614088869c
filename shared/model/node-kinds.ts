import { claim } from './node-kinds/claim';
import { evidence } from './node-kinds/evidence';
import { recommendation } from './node-kinds/recommendation';

/** Every kind of node, in the order of menus and legends. */
export const nodeKinds = [claim, evidence, recommendation] as const;

export type NodeKind = (typeof nodeKinds)[number]['id'];

export const nodeKindIds: readonly NodeKind[] = nodeKinds.map((kind) => kind.id);

const definitions = { claim, evidence, recommendation } satisfies Record<NodeKind, unknown>;

export function nodeKindOf(kind: NodeKind): (typeof nodeKinds)[number] {
  return definitions[kind];
}
