import { attack } from './relation-kinds/attack';
import { support } from './relation-kinds/support';

/** Every kind of relation, in the order of menus and legends. */
export const relationKinds = [support, attack] as const;

export type RelationKind = (typeof relationKinds)[number]['id'];

export const relationKindIds: readonly RelationKind[] = relationKinds.map((kind) => kind.id);

const definitions = { support, attack } satisfies Record<RelationKind, unknown>;

export function relationKindOf(kind: RelationKind): (typeof relationKinds)[number] {
  return definitions[kind];
}
