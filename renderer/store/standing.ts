import { reasonsOf } from '#shared/graph/explain';
import { graphOf } from '#shared/graph/graph';
import { type Label, type Labels, label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { inspectorWords } from '#shared/words/inspector';
import { markWords } from '#shared/words/marks';
import { quoted } from '../items/accessible-name';

/** The grounded labels of a map whose quotations were checked when it was judged. */
export function judgedLabels(judged: ArgumentMap): Labels {
  return labelsOf(graphOf(judged), checkQuotes(judged).orphans);
}

/** The grounded label of a node or relation; null for what the judged map does not have yet. */
export function standingIn(judged: ArgumentMap, id: string): Label | null {
  const graph = graphOf(judged);
  return graph.net.places.get(id) === undefined ? null : label(judgedLabels(judged), id);
}

/** The label of a node or relation and what it comes from: IN (holds): what supports it … */
export function whyItStands(judged: ArgumentMap, id: string): string {
  const standing = standingIn(judged, id);
  return standing === null ? '' : `${markWords.standing[standing]} ${reasonsInWords(judged, id)}`;
}

/** The same without the label; empty for what the judged map does not have yet. */
export function reasonsInWords(judged: ArgumentMap, id: string): string {
  const standing = standingIn(judged, id);
  if (standing === null) return '';
  const { itself, ...sentences } = inspectorWords.standing;
  const say = (other: string) => (other === id ? itself : quoted(judged, other));
  return sentences[standing](reasonsOf(graphOf(judged), judgedLabels(judged), id, say));
}
