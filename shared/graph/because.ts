import { weighedReasons } from './because-of-weight';
import { attacksOn, type Graph, supportsOf } from './graph';
import { type Label, type Labels, label } from './labels';
import type { WeighingStandard } from './proof';
import { byLabel, fixes, idsOf, type Reason, some, undecidedSupports } from './reasons';
import { standingOf } from './standing';
import { weighs } from './trials';

export interface Because {
  readonly label: Label;
  /** The standard of proof that it is judged by, where that weighs. */
  readonly standard?: WeighingStandard;
  readonly reasons: readonly Reason[];
}

/** Why a node or relation has its label: all that fixed it, and nothing that makes no difference. No reasons for an id that the map lacks. */
export function becauseOf(graph: Graph, labels: Labels, id: string): Because {
  const its = label(labels, id);
  const { kind, standard } = graph.node(id) ?? {};
  if (kind !== undefined && kind !== 'evidence' && weighs(standard))
    return { label: its, standard, reasons: weighedReasons(graph, labels, id, standard) };
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
  return undecidedSupports(graph, id, supports.UNDEC);
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
