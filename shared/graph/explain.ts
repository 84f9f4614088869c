import { labelWords } from '#shared/words/labels';
import { standardWords } from '#shared/words/model';
import { nameWords } from '#shared/words/names';
import { becauseOf } from './because';
import type { Graph } from './graph';
import type { Labels } from './labels';
import type { Reason } from './reasons';

/**
 * Why a node or relation has its label, as one sentence: “C1” is OUT: what “E3” holds against it stands.
 * `say` gives the words for a node or relation.
 */
export function explain(graph: Graph, labels: Labels, id: string, say: (id: string) => string): string {
  return labelWords.because(say(id), becauseOf(graph, labels, id).label, reasonsOf(graph, labels, id, say));
}

/** The same where the name and the label stand elsewhere: what “E3” holds against it stands. */
export function reasonsOf(graph: Graph, labels: Labels, id: string, say: (id: string) => string): string {
  const { reasons, standard } = becauseOf(graph, labels, id);
  const all = labelWords.all(
    reasons.map((reason) => labelWords.reasons[reason.kind](namesIn(graph, reason, say))),
  );
  return standard === undefined ? all : labelWords.byStandard(standardWords.names[standard], all);
}

/** Relations are named by their premises, which are what people see. */
function namesIn(graph: Graph, { ids }: Reason, say: (id: string) => string): string {
  const names = ids.map((id) => {
    const relation = graph.relation(id);
    return relation ? nameWords.linked(relation.premises.map(say)) : say(id);
  });
  return nameWords.several(names);
}
