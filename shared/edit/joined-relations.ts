import type { Relation } from '#shared/model/relation';

/**
 * The relations when some of their ends have become one, as `nameOf` says. One that has come to bear on itself
 * goes, with what ends on it; of those that have become the same, the first stays and takes over what ended on
 * the others. Relations that the change does not touch stay as they are, whatever they are.
 */
export function joinedRelations(
  relations: readonly Relation[],
  nameOf: (id: string) => string,
): readonly Relation[] {
  const names = new Map<string, string>();
  const gone = new Set<string>();
  let current = relations.map((relation) => renamed(relation, nameOf));
  const touched = new Set(
    current.flatMap((relation, index) => (relation === relations[index] ? [] : [relation.id])),
  );
  // What ends on relations that become one may become the same in turn.
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    const twins = new Map<string, Relation>();
    for (const relation of current) {
      const twin = twins.get(signatureOf(relation));
      if (twin && (touched.has(twin.id) || touched.has(relation.id))) {
        gone.add(relation.id);
        names.set(relation.id, twin.id);
      } else if (touched.has(relation.id) && bearsOnItself(relation)) gone.add(relation.id);
      else if (gone.has(relation.target) && !names.has(relation.target)) gone.add(relation.id);
      else twins.set(signatureOf(relation), relation);
    }
    current = current
      .filter(({ id }) => !gone.has(id))
      .map((relation) => {
        const target = names.get(relation.target);
        if (target === undefined) return relation;
        touched.add(relation.id);
        return { ...relation, target };
      });
  }
  return current;
}

function renamed(relation: Relation, nameOf: (id: string) => string): Relation {
  const target = nameOf(relation.target);
  const premises = [...new Set(relation.premises.map(nameOf))];
  const same =
    target === relation.target &&
    premises.length === relation.premises.length &&
    premises.every((id, index) => id === relation.premises[index]);
  return same ? relation : { ...relation, premises, target };
}

function bearsOnItself({ premises, target }: Relation): boolean {
  return premises.includes(target);
}

function signatureOf({ kind, premises, target }: Relation): string {
  return JSON.stringify([kind, target, ...premises.toSorted()]);
}
