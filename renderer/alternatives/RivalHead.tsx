import type { Rival } from '#shared/alternatives/alternatives';
import type { Graph } from '#shared/graph/graph';
import { alternativesWords as words } from '#shared/words/alternatives';
import { shortened } from '#shared/words/shortened';

interface RivalHeadProps {
  readonly graph: Graph;
  readonly rival: Rival;
  readonly rank: number;
}

/** A rival, its place, and how much speaks against it. */
export function RivalHead({ graph, rival, rank }: RivalHeadProps) {
  const text = graph.node(rival.id)?.text ?? '';
  return (
    <th scope="col" dir="auto" title={text}>
      <span className="rival-rank">{words.rank(rank)}</span> {shortened(text, 90)}
      <small>
        {words.inconsistency} <b>{words.number(rival.inconsistency)}</b>
      </small>
    </th>
  );
}
