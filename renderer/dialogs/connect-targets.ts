import type { ArgumentMap } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import { nameOfNode, nameOfRelation } from '../items/accessible-name';
import type { PickItem } from '../ui/PickList';

/** Everything that these nodes can bear on and do not bear on yet: statements first, then steps. */
export function connectTargets(
  map: ArgumentMap,
  from: readonly string[],
  kind: RelationKind,
): readonly PickItem[] {
  const premises = new Set(from);
  // One pass instead of a `canConnect` for every target, which would look through all relations each time.
  const reached = new Set(
    map.relations
      .filter((relation) => relation.kind === kind && relation.premises.length === premises.size)
      .filter((relation) => relation.premises.every((premise) => premises.has(premise)))
      .map(({ target }) => target),
  );
  const isFree = ({ id }: { readonly id: string }) => !premises.has(id) && !reached.has(id);
  return [
    ...map.nodes.filter(isFree).map((node) => ({ id: node.id, title: nameOfNode(map, node) })),
    ...map.relations
      .filter(isFree)
      .map((relation) => ({ id: relation.id, title: nameOfRelation(map, relation) })),
  ];
}
