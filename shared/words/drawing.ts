import { catalogue } from './catalogue';
import { plural } from './numbers';

/** Short words about a statement, in pills beneath it. */
export const chipWords = catalogue({
  statuses: {
    assumed: 'Assumed',
    'needs-support': 'Needs support',
    defeated: 'Given up',
    'as-cited': 'As cited',
    axiomatic: 'Axiomatic',
  },
  confidences: { low: 'Low confidence', moderate: 'Moderate confidence', high: 'High confidence' },
  grade: (grade: string) => `Grade ${grade}`,
  citations: (number: number) => plural(number, 'citation'),
});

/** What a picture of a map says of itself and of its parts. */
export const pictureWords = catalogue({
  legend: 'Legend',
  node: (kind: string, text: string) => `${kind}: ${text}`,
  relation: (premises: readonly string[], verb: string, target: string) =>
    `${premises.join(' + ')} ${verb} ${target}`,
  someRelation: 'a relation',
  summary: (nodes: readonly string[], relations: number) =>
    `An argument map: ${nodes.join(', ')}; ${plural(relations, 'relation')}.`,
});
