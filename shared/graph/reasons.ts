import type { Relation } from '#shared/model/relation';
import { circularSupports } from './circular-supports';
import type { Graph } from './graph';
import { type Label, type Labels, label } from './labels';

/** Everything that can fix a label, and the label that it fixes. In brackets: what the ids of the reason are. */
export const fixes = {
  /** Evidence that is taken as true [none]. */
  accepted: 'IN',
  /** A claim or recommendation that is taken as true [none]. */
  assumed: 'IN',
  /** Something that supports it holds [supports that are IN]. */
  supported: 'IN',
  /** All premises hold [premises]. */
  'premises-hold': 'IN',
  /** It is attacked, and no attack holds [attacks]. */
  answered: 'IN',
  /** Its standard of proof asks for no more than it has, whatever speaks against it [attacks that are not OUT]. */
  'set-aside': 'IN',
  /** Its author has given it up [none]. */
  defeated: 'OUT',
  /** All its sources are retracted or withdrawn [sources]. */
  withdrawn: 'OUT',
  /** Nothing supports it [none]. */
  'no-support': 'OUT',
  /** Nothing that supports it holds [supports]. */
  'supports-fail': 'OUT',
  /** A premise fails [premises that are OUT]. */
  'premises-fail': 'OUT',
  /** An attack holds [attacks that are IN]. */
  attacked: 'OUT',
  /** What speaks against it weighs as much, or more [attacks that are IN]. */
  outweighed: 'OUT',
  /** Its standard asks for a step of more weight [supports that are not OUT]. */
  'too-weak': 'OUT',
  /** Its standard asks for more between what speaks for it and against it [attacks that are IN]. */
  'too-close': 'OUT',
  /** Its standard allows less to speak against it [attacks that are IN]. */
  doubtful: 'OUT',
  /** A quote of it is not found in its source [none]. */
  orphaned: 'UNDEC',
  /** What supports it rests on it [supports that are UNDEC and in one circle with it]. */
  circular: 'UNDEC',
  /** Nothing that supports it is known to hold [supports that are UNDEC, others than in a circle]. */
  'supports-undecided': 'UNDEC',
  /** A premise is neither known to hold nor to fail [premises that are UNDEC]. */
  'premises-undecided': 'UNDEC',
  /** An attack is neither known to hold nor to fail [attacks that are UNDEC]. */
  'attacks-undecided': 'UNDEC',
} as const satisfies Record<string, Label>;

export type ReasonKind = keyof typeof fixes;

export interface Reason {
  readonly kind: ReasonKind;
  /** In the order of the map. */
  readonly ids: readonly string[];
}

/** Why supports that are UNDEC leave something undecided: those in a circle with it, and the others. */
export function undecidedSupports(graph: Graph, id: string, undecided: readonly string[]): readonly Reason[] {
  const circle = new Set(circularSupports(graph).find(({ members }) => members.includes(id))?.members);
  return [
    ...some(
      'circular',
      undecided.filter((support) => circle.has(support)),
    ),
    ...some(
      'supports-undecided',
      undecided.filter((support) => !circle.has(support)),
    ),
  ];
}

/** A reason that points to something, or none. */
export function some(kind: ReasonKind, ids: readonly string[]): readonly Reason[] {
  return ids.length === 0 ? [] : [{ kind, ids }];
}

/** Ids by their label. */
export function byLabel(labels: Labels, ids: readonly string[]) {
  const having = (wanted: Label) => ids.filter((id) => label(labels, id) === wanted);
  return { all: ids, IN: having('IN'), OUT: having('OUT'), UNDEC: having('UNDEC') };
}

export function idsOf(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id);
}
