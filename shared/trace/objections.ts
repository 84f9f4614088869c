import { attacksOn, type Graph } from '#shared/graph/graph';
import { type Label, type Labels, label } from '#shared/graph/labels';
import type { Relation } from '#shared/model/relation';

/** Something that is held against a chain, and what is held against it in turn. */
export interface Objection {
  readonly attack: Relation;
  /** Of the attack: IN where it stands, OUT where it is answered, UNDEC where that is not settled. */
  readonly label: Label;
  /** What attacks the step or one of its premises and stands; in order of id. */
  readonly answers: readonly Relation[];
}

/** The objections to what is among `ids`, nodes or relations, in that order. */
export function objectionsTo(graph: Graph, labels: Labels, ids: Iterable<string>): readonly Objection[] {
  return [...ids].flatMap((id) =>
    attacksOn(graph, id).map((attack) => ({
      attack,
      label: label(labels, attack.id),
      answers: [attack.id, ...attack.premises]
        .flatMap((place) => attacksOn(graph, place))
        .filter((answer) => label(labels, answer.id) === 'IN'),
    })),
  );
}
