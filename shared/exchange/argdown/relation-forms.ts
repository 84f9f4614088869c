import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { extraOf } from './kept';

/** How each relation of a map is written. */
export interface RelationForms {
  /** With premises and a conclusion, by id. */
  readonly structures: ReadonlySet<string>;
  /** With `><`: two relations at once, by the id of the first; the second is the value. */
  readonly contradictions: ReadonlyMap<string, Relation>;
}

/**
 * One reason that bears on a statement needs no more than a sign. Linked premises, a step about which something is
 * said, and a step on which something else bears have their premises and conclusion written out.
 */
export function relationForms({ nodes, relations }: ArgumentMap): RelationForms {
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const targets = new Set(relations.map(({ target }) => target));
  const bare = relations.filter(
    (relation) => isBare(relation) && !targets.has(relation.id) && relation.premises.length === 1,
  );
  const contradictions = contradictionsAmong(bare.filter(({ target }) => nodeIds.has(target)));
  const paired = new Set([...contradictions].flatMap(([first, { id }]) => [first, id]));
  const signed = bare.filter(({ id, kind, target, ...rest }) => {
    const { type } = extraOf(rest);
    if (type === undefined) return true;
    return type === 'undercut' ? kind === 'attack' && nodeIds.has(target) : paired.has(id);
  });
  const signs = new Set(signed.map(({ id }) => id));
  const structures = relations.filter(({ id }) => !signs.has(id)).map(({ id }) => id);
  return { structures: new Set(structures), contradictions };
}

/** Whether nothing is said of the step but what a sign says. */
function isBare(relation: Relation): boolean {
  const { id, kind, premises, target, argdown, ...rest }: Relation & { argdown?: unknown } = relation;
  if (Object.keys(rest).length > 0) return false;
  if (argdown === undefined) return true;
  return extraOf(relation).type !== undefined && Object.keys(argdown as object).length === 1;
}

/** Pairs of relations of which each is the other one backwards. */
function contradictionsAmong(relations: readonly Relation[]): ReadonlyMap<string, Relation> {
  const waiting = new Map<string, Relation>();
  const pairs = new Map<string, Relation>();
  for (const relation of relations) {
    const { kind, premises, target } = relation;
    const [premise = ''] = premises;
    if (kind !== 'attack' || extraOf(relation).type !== 'contradictory') continue;
    const first = waiting.get(JSON.stringify([target, premise]));
    if (first === undefined) waiting.set(JSON.stringify([premise, target]), relation);
    else {
      pairs.set(first.id, relation);
      waiting.delete(JSON.stringify([target, premise]));
    }
  }
  return pairs;
}
