import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Method } from '#shared/strength/method';

/** Strengths as they are written down, from the top to the bottom; null for a map in which something depends on itself. */
export function slowStrengths(
  map: ArgumentMap,
  method: Method,
  base: (node: MapNode) => number,
): Readonly<Record<string, number>> | null {
  const relationsOn = (id: string, kind: Relation['kind']) =>
    map.relations.filter((relation) => relation.target === id && relation.kind === kind);

  const supportsOf = (node: MapNode) =>
    node.kind === 'evidence' || node.status === 'defeated' ? [] : relationsOn(node.id, 'support');

  const sourcesOf = (relation: Relation, seen: readonly string[] = []): ReadonlySet<string> =>
    new Set(
      (seen.includes(relation.id) ? [] : relation.premises).flatMap((id) => {
        const node = map.nodes.find((each) => each.id === id);
        if (node?.kind === 'evidence') return (node.citations ?? []).map(({ source }) => source);
        return relationsOn(id, 'support').flatMap((each) => [...sourcesOf(each, [...seen, relation.id])]);
      }),
    );

  /** The strongest of each group whose members share sources, directly or by way of one another. */
  const counted = (relations: readonly Relation[], above: readonly string[]): readonly number[] => {
    const strengths = relations.map((each) => strength(each.id, above));
    let groups = relations.map((each, index) => ({
      sources: sourcesOf(each),
      strength: strengths[index] ?? 0,
    }));
    for (let joined = true; joined; ) {
      joined = false;
      for (const one of groups) {
        const other = groups.find(
          (each) => each !== one && [...each.sources].some((id) => one.sources.has(id)),
        );
        if (other === undefined) continue;
        const both = {
          sources: new Set([...one.sources, ...other.sources]),
          strength: Math.max(one.strength, other.strength),
        };
        groups = [...groups.filter((each) => each !== one && each !== other), both];
        joined = true;
        break;
      }
    }
    return groups.map((each) => each.strength);
  };

  /** Of what was worked out already: there are many ways through a small map. */
  const known = new Map<string, number>();
  const strength = (id: string, above: readonly string[]): number => {
    if (above.includes(id)) throw new Circle();
    const found = known.get(id) ?? workedOut(id, above);
    known.set(id, found);
    return found;
  };
  const workedOut = (id: string, above: readonly string[]): number => {
    const here = [...above, id];
    const against = () => counted(relationsOn(id, 'attack'), here);
    const node = map.nodes.find((each) => each.id === id);
    if (node) return method.strength(base(node), counted(supportsOf(node), here), against());
    const relation = map.relations.find((each) => each.id === id);
    const premises = relation?.premises.map((premise) => strength(premise, here)) ?? [];
    return method.strength((relation?.weight ?? 0.8) * Math.min(...premises), [], against());
  };

  try {
    const all = [...map.nodes, ...map.relations].map(({ id }) => [id, strength(id, [])] as const);
    return Object.fromEntries(all);
  } catch (error) {
    if (error instanceof Circle) return null;
    throw error;
  }
}

class Circle extends Error {}
