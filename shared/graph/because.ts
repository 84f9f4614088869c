import type { Relation } from '#shared/model/relation';
import { circularSupports } from './circular-supports';
import { attacksOn, type Graph, supportsOf } from './graph';
import { type Label, type Labels, label } from './labels';
import { standingOf } from './standing';

/** Everything that can fix a label, and the label that it fixes. In brackets: what the ids of the reason are. */
const fixes = {
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

export interface Because {
  readonly label: Label;
  readonly reasons: readonly Reason[];
}

/** Why a node or relation has its label: all that fixed it, and nothing that makes no difference. No reasons for an id that the map lacks. */
export function becauseOf(graph: Graph, labels: Labels, id: string): Because {
  const its = label(labels, id);
  const facts = [
    ...ownFacts(graph, labels, id),
    ...premiseFacts(graph, labels, id),
    ...attackFacts(graph, labels, id),
  ];
  return { label: its, reasons: facts.filter(({ kind }) => fixes[kind] === its) };
}

function ownFacts(graph: Graph, labels: Labels, id: string): readonly Reason[] {
  const node = graph.node(id);
  if (node === undefined) return [];
  const standing = standingOf(graph.map, node, labels.orphans);
  if (standing === 'open') return supportFacts(graph, labels, id);
  const sources = new Set(node.citations?.map(({ source }) => source));
  return [{ kind: standing, ids: standing === 'withdrawn' ? [...sources] : [] }];
}

function supportFacts(graph: Graph, labels: Labels, id: string): readonly Reason[] {
  const supports = byLabel(labels, idsOf(supportsOf(graph, id)));
  if (supports.all.length === 0) return [{ kind: 'no-support', ids: [] }];
  if (supports.IN.length > 0) return [{ kind: 'supported', ids: supports.IN }];
  if (supports.UNDEC.length === 0) return [{ kind: 'supports-fail', ids: supports.OUT }];
  const circle = new Set(circularSupports(graph).find(({ members }) => members.includes(id))?.members);
  return [
    ...some(
      'circular',
      supports.UNDEC.filter((support) => circle.has(support)),
    ),
    ...some(
      'supports-undecided',
      supports.UNDEC.filter((support) => !circle.has(support)),
    ),
  ];
}

function premiseFacts(graph: Graph, labels: Labels, id: string): readonly Reason[] {
  const premises = byLabel(labels, graph.relation(id)?.premises ?? []);
  return [
    ...some('premises-hold', premises.IN.length === premises.all.length ? premises.IN : []),
    ...some('premises-fail', premises.OUT),
    ...some('premises-undecided', premises.UNDEC),
  ];
}

function attackFacts(graph: Graph, labels: Labels, id: string): readonly Reason[] {
  const attacks = byLabel(labels, idsOf(attacksOn(graph, id)));
  return [
    ...some('answered', attacks.OUT),
    ...some('attacked', attacks.IN),
    ...some('attacks-undecided', attacks.UNDEC),
  ];
}

function some(kind: ReasonKind, ids: readonly string[]): readonly Reason[] {
  return ids.length === 0 ? [] : [{ kind, ids }];
}

function byLabel(labels: Labels, ids: readonly string[]) {
  const having = (wanted: Label) => ids.filter((id) => label(labels, id) === wanted);
  return { all: ids, IN: having('IN'), OUT: having('OUT'), UNDEC: having('UNDEC') };
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id);
}
