import { attacksOn, type Graph, supportsOf } from './graph';
import { type Labels, label } from './labels';
import { shortfall, usualWeight, type WeighingStandard } from './proof';
import { byLabel, idsOf, type Reason, some, undecidedSupports } from './reasons';
import { isAssumed } from './standing';

/** Why a claim or recommendation has its label that is judged by weight. */
export function weighedReasons(
  graph: Graph,
  labels: Labels,
  id: string,
  standard: WeighingStandard,
): readonly Reason[] {
  const node = graph.node(id);
  if (node?.status === 'defeated') return [{ kind: 'defeated', ids: [] }];
  const supports = byLabel(labels, idsOf(supportsOf(graph, id)));
  const attacks = byLabel(labels, idsOf(attacksOn(graph, id)));
  const taken = node !== undefined && isAssumed(node) ? 1 : 0;
  const weight = (step: string) => graph.relation(step)?.weight ?? usualWeight;
  const heaviest = (steps: readonly string[]) => Math.max(0, ...steps.map(weight));
  const pro = Math.max(taken, heaviest(supports.IN));
  const con = heaviest(attacks.IN);
  const possible = [...supports.IN, ...supports.UNDEC];
  const asHeavyAs = (steps: readonly string[], wanted: number) =>
    steps.filter((step) => weight(step) === wanted);
  const heavierThan = (steps: readonly string[], other: number) =>
    steps.filter((step) => weight(step) > other);

  switch (label(labels, id)) {
    case 'IN':
      return [
        ...(taken === 1 ? [{ kind: 'assumed', ids: [] } as const] : []),
        ...some('supported', asHeavyAs(supports.IN, pro)),
        ...some('answered', attacks.OUT),
        ...some('set-aside', [...attacks.IN, ...attacks.UNDEC]),
      ];
    case 'UNDEC':
      return [
        ...undecidedSupports(graph, id, heavierThan(supports.UNDEC, pro)),
        ...some('attacks-undecided', heavierThan(attacks.UNDEC, con)),
      ];
    default:
  }
  // It fails even if all that is undecided turns out in its favour.
  const lack = shortfall(standard, Math.max(taken, heaviest(possible)), con);
  if (lack === 'nothing-for' && supports.all.length === 0) return [{ kind: 'no-support', ids: [] }];
  if (lack === 'nothing-for' && possible.length === 0) return some('supports-fail', supports.OUT);
  if (lack === 'nothing-for' || lack === 'too-weak') return some('too-weak', possible);
  return lack === null ? [] : some(lack, asHeavyAs(attacks.IN, con));
}
