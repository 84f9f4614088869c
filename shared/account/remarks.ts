import type { MapNode } from '#shared/model/map-node';
import type { TraceRow } from '#shared/trace/trace';
import { accountWords as words } from '#shared/words/account';
import { gradeWords } from '#shared/words/inspector-sources';
import { markWords } from '#shared/words/marks';

/** What a statement says of itself, and what became of it where that is given: "(assumed; low confidence; OUT)"; "" where that is nothing. */
export function remarksOn(
  { node, label, end }: Pick<TraceRow, 'node' | 'end'> & Partial<Pick<TraceRow, 'label'>>,
  more: readonly string[] = [],
): string {
  const { status, confidence } = node ?? {};
  const remarks = [
    ...(status === undefined || status === 'asserted' ? [] : [words.statuses[status]]),
    ...(confidence === undefined ? [] : [words.confidence(words.confidences[confidence])]),
    ...(label === undefined || label === 'IN' ? [] : [markWords.standing[label]]),
    ...(end?.kind === 'gap' ? [words.gapMark] : []),
    ...more,
  ];
  return remarks.length === 0 ? '' : words.remarks(remarks);
}

/** "graded B2: usually reliable, probably true"; "" without a grade. */
export function gradeInWords({ grade }: MapNode): string {
  if (grade === undefined) return '';
  const { reliability, credibility } = grade;
  const [source, content] = [gradeWords.reliabilities[reliability], gradeWords.credibilities[credibility]];
  const inWords = [source, content].map((text) => text.replace(/^\S+:\s*/, '')).join(', ');
  return words.grade(`${reliability}${credibility}`, inWords);
}
