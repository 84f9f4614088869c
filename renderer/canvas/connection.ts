import { type ConnectProblem, canConnect } from '#shared/edit/can-connect';
import type { Edit } from '#shared/edit/edit';
import { addRelation, editRelation, retarget } from '#shared/edit/relations';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';

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
  const kind = relationKindOf(relationKind);
  const word = landing.kind === 'relation' ? kind.onRelation.label : kind.label;
  const bond = { kind: relationKind, premises, target: landing.id };
  return allowed(map, bond, () => {
    const id = newId();
    return {
      edit: addRelation({ id, ...bond }),
      label: `add ${word.toLowerCase()}`,
      said: `${word} added.`,
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
    label: 'add linked premise',
    said: 'Linked premise added.',
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
    label: `re-target ${relationKindOf(relation.kind).label.toLowerCase()}`,
    said: 'Re-targeted.',
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
  return { kind: 'refused', why: describe(problem) };
}

function describe(problem: ConnectProblem): string {
  switch (problem.kind) {
    case 'no-premises':
    case 'premise-is-no-node':
      return 'Only a statement can be a reason or an objection.';
    case 'no-such-target':
      return 'Nothing is there to connect to.';
    case 'premise-twice':
      return 'It is one of these linked premises already.';
    case 'bears-on-itself':
      return 'A statement cannot bear on itself.';
    case 'ends-on-itself':
      return 'A relation cannot bear on itself, not even by way of others.';
    case 'there-already':
      return 'There is such a relation already.';
    default:
      return problem satisfies never;
  }
}
