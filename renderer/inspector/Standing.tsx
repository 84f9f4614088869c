import { reasonsOf } from '#shared/graph/explain';
import { graphOf } from '#shared/graph/graph';
import { label } from '#shared/graph/labels';
import { inspectorWords } from '#shared/words/inspector';
import { markWords } from '#shared/words/marks';
import { whatIfWords } from '#shared/words/what-if';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { judgedLabels } from '../store/standing';
import { fateInWords } from '../whatif/fate-words';
import { fateIn } from '../whatif/what-if-of';

interface StandingProps {
  readonly id: string;
}

const words = inspectorWords.standing;

/** Whether a node or relation holds up once everything is counted, and why. */
export function Standing({ id }: StandingProps) {
  const fate = useDocument((state) => fateIn(state, id));
  const map = useDocument(({ judged }) => judged);
  const graph = graphOf(map);
  if (graph.net.places.get(id) === undefined) return null;
  const labels = judgedLabels(map);
  const own = label(labels, id);
  const say = (other: string) => (other === id ? words.itself : quoted(map, other));
  const why = reasonsOf(graph, labels, id, say);
  return (
    <p className={`standing standing-${own}`}>
      <strong>{markWords.standing[own]}</strong> {words[own](why)}
      {fate && <strong> {whatIfWords.inspector(fateInWords(fate))}</strong>}
    </p>
  );
}
