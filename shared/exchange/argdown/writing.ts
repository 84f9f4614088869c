import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { type ArgdownExtra, extraOf } from './kept';
import { nativeExtra } from './native';
import { type RelationForms, relationForms } from './relation-forms';
import { titlesOf } from './titles';
import { named } from './write-node';
import { flowYaml } from './yaml-text';

/** What the parts of a document are written from. */
export interface Writing {
  readonly map: ArgumentMap;
  /** Of nodes and of steps that are written as arguments, in their brackets. */
  readonly names: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly conclusions: ReadonlyMap<string, string>;
  readonly native: ReadonlyMap<string, ArgdownExtra>;
  /** Steps that are written as arguments, by their targets. */
  readonly steps: ReadonlyMap<string, readonly Relation[]>;
  /** Lines with the relations that are written with a sign, by what they stand beneath. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
}

export function writingOf(map: ArgumentMap): Writing {
  const forms = relationForms(map);
  const steps = map.relations.filter(({ id }) => forms.structures.has(id));
  const inSteps = new Set(steps.flatMap(({ premises, target }) => [...premises, target]));
  for (const { target } of forms.contradictions.values()) inSteps.add(target);
  const native = new Map<string, ArgdownExtra>();
  for (const node of map.nodes) {
    // What is a premise or a conclusion is a statement.
    const parts = inSteps.has(node.id)
      ? (['section', 'data'] as const)
      : (['isArgument', 'section', 'data'] as const);
    native.set(node.id, nativeExtra(node, parts));
  }
  for (const step of steps)
    native.set(step.id, nativeExtra(step, ['section', 'data', 'tags', 'inferenceData']));
  const nodeTitles = titlesOf(map.nodes, 'Statement');
  const stepTitles = titlesOf(steps, 'Step');
  const titles = new Map([...nodeTitles, ...stepTitles]);
  const names = new Map([
    ...map.nodes.map(({ id }) => [id, named(titles.get(id) ?? id, native.get(id) ?? {})] as const),
    ...steps.map(({ id }) => [id, `<${titles.get(id)}>`] as const),
  ]);
  return {
    map,
    titles,
    names,
    conclusions: conclusionsOf(stepTitles, new Set(nodeTitles.values())),
    native,
    steps: grouped(steps.map((step) => [step.target, step])),
    signs: grouped(signLines(map.relations, forms, names)),
  };
}

/** Names of statements that stand in for conclusions, by the ids of their steps; none is that of a node. */
function conclusionsOf(
  titles: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...titles].map(([id, title]) => {
      let name = `Conclusion of ${title}`;
      while (taken.has(name)) name += '’';
      return [id, `[${name}]`];
    }),
  );
}

/** A line for each relation that needs no more than a sign, with the id of what it stands beneath. */
function signLines(
  relations: readonly Relation[],
  { structures, contradictions }: RelationForms,
  names: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const seconds = new Set([...contradictions.values()].map(({ id }) => id));
  return relations
    .filter(({ id }) => !structures.has(id) && !seconds.has(id))
    .map((relation) => {
      const { id, premises, target } = relation;
      const [premise = ''] = premises;
      const second = contradictions.get(id);
      if (second) return [premise, `  >< ${names.get(target)} ${flowYaml({ step: [id, second.id] })}`];
      const sign = signOf(relation, structures.has(target));
      return [target, `  ${sign} ${names.get(premise)} ${flowYaml({ step: id })}`];
    });
}

function signOf(relation: Relation, isOnStep: boolean): string {
  if (relation.kind === 'support') return '+';
  return isOnStep || extraOf(relation).type === 'undercut' ? '_' : '-';
}

function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of entries) {
    addTo(groups, key, item);
  }
  return groups;
}
