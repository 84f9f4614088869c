import { explain } from '#shared/graph/explain';
import { graphOf } from '#shared/graph/graph';
import { type Label, label, labelsOf } from '#shared/graph/labels';
import { quoted } from '../canvas/accessible-name';
import { useDocument } from '../store/context';

interface StandingProps {
  readonly id: string;
}

const meanings: Readonly<Record<Label, string>> = { IN: 'holds', OUT: 'fails', UNDEC: 'open' };

/** Whether a node or relation holds up once everything is counted, and why. */
export function Standing({ id }: StandingProps) {
  const map = useDocument(({ judged }) => judged);
  const graph = graphOf(map);
  if (graph.net.places.get(id) === undefined) return null;
  const labels = labelsOf(graph);
  const own = label(labels, id);
  const say = (other: string) => (other === id ? 'it' : quoted(map, other));
  // "It is IN: …": the label stands before the sentence already.
  const why = explain(graph, labels, id, say).replace(/^[^:]*: /, '');
  return (
    <p className={`standing standing-${own}`}>
      <strong>{own}</strong> ({meanings[own]}): {why}
    </p>
  );
}
