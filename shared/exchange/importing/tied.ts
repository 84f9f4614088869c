import type { Relation } from '#shared/model/relation';

/** Splits relations into those that the map can hold and those whose target, or its target in turn, is not there. */
export function tiedRelations(
  relations: readonly Relation[],
  isNode: (id: string) => boolean,
): { readonly tied: readonly Relation[]; readonly adrift: readonly Relation[] } {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const known = new Map<string, boolean>();
  for (const { id } of relations) {
    const way = new Set<string>();
    let at = id;
    for (let next = byId.get(at); next && !known.has(at) && !way.has(at); next = byId.get(at)) {
      way.add(at);
      at = next.target;
    }
    // Relations may be aimed at one another in a circle, as the file has it.
    const arrives = known.get(at) ?? (way.has(at) || isNode(at));
    for (const passed of way) known.set(passed, arrives);
  }
  const isTied = ({ id }: Relation) => known.get(id) === true;
  return {
    tied: relations.filter(isTied),
    adrift: relations.filter((relation) => !isTied(relation)),
  };
}
