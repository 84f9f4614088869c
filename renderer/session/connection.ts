import { routeKind } from '#shared/drawing/route';
import { type ConnectProblem, canConnect } from '#shared/edit/can-connect';
import type { Edit } from '#shared/edit/edit';
import { addRelation, editRelation, retarget } from '#shared/edit/relations';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { RelationKind } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { connectingWords } from '#shared/words/connecting';
import { writingWords } from '#shared/words/writing';

/** What a connection can end on. */
export type Landing =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  /** The point where the linked premises of a relation meet. */
  | { readonly kind: 'junction'; readonly id: string };

/** What letting go there does, or why it does nothing. */
export type Outcome =
  | {
      readonly kind: 'change';
      readonly edit: Edit;
      readonly label: string;
      readonly said: string;
      /** The relation that is new or changed. */
      readonly relation: string;
    }
  | { readonly kind: 'refused'; readonly why: string };

export interface Connection {
  readonly premises: readonly string[];
  readonly relationKind: RelationKind;
  readonly landing: Landing;
  /** For the relation, if there will be one. */
  readonly newId: () => string;
}

/** What connecting these premises to that place does. */
export function connect(map: ArgumentMap, { premises, relationKind, landing, newId }: Connection): Outcome {
  if (landing.kind === 'junction') return linkTo(map, landing.id, premises);
  const words = writingWords.adding[routeKind(relationKind, landing.kind === 'relation')];
  const bond = { kind: relationKind, premises, target: landing.id };
  return allowed(map, bond, () => {
    const id = newId();
    return {
      edit: addRelation({ id, ...bond }),
      label: words.step,
      said: words.done,
      relation: id,
    };
  });
}

function linkTo(map: ArgumentMap, id: string, added: readonly string[]): Outcome {
  const relation = findRecord(map.relations, id);
  if (relation === undefined) return refused({ kind: 'no-such-target', id });
  const premises = [...relation.premises, ...added];
  return allowed(map, { ...relation, premises }, () => ({
    edit: editRelation(id, { premises }),
    label: writingWords.adding.together.step,
    said: writingWords.adding.together.done,
    relation: id,
  }));
}

/** What letting a relation end on something else does. */
export function moveTarget(map: ArgumentMap, id: string, landing: Landing): Outcome {
  const relation = findRecord(map.relations, id);
  if (relation === undefined) return refused({ kind: 'no-such-target', id });
  if (relation.target === landing.id) return refused({ kind: 'there-already', relation: id });
  return allowed(map, { ...relation, target: landing.id }, () => ({
    edit: retarget(id, landing.id),
    label: connectingWords.steps.retarget[relation.kind],
    said: connectingWords.retargeted,
    relation: id,
  }));
}

function allowed(
  map: ArgumentMap,
  bond: Parameters<typeof canConnect>[1],
  change: () => Omit<Outcome & { kind: 'change' }, 'kind'>,
): Outcome {
  const answer = canConnect(map, bond);
  return answer.ok ? { kind: 'change', ...change() } : refused(answer.problem);
}

function refused(problem: ConnectProblem): Outcome {
  return { kind: 'refused', why: connectingWords.refused[problem.kind] };
}
