import { shortReferenceOf } from '#shared/bibliography/short-reference';
import { type Inline, inline } from '#shared/document/text-document';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { signOfCitation } from '#shared/review/citation-sign';
import { isQuiet } from '#shared/review/quote-sign';
import { accountWords } from '#shared/words/account';
import { reportWords as words } from '#shared/words/report';
import { quoteSignWords } from '#shared/words/review';
import type { Report } from './report';

/** The endnote of a statement: where it stands in its sources, and what is said there. Nothing for one that cites none. */
export function citationNote(report: Report, node: MapNode): Inline {
  const { citations = [] } = node;
  if (citations.length === 0) return [];
  const cited = citations.map((citation, index) => citationText(report, node, citation, index));
  return [{ note: inline(words.citations(cited)) }];
}

function citationText(
  { map, sourceNumbers }: Report,
  node: MapNode,
  { source: id, locator = '', quote }: Citation,
  index: number,
): string {
  const source = findRecord(map.sources, id);
  const sign = signOfCitation(map, node, index);
  return words.citation(
    accountWords.sourceNamed(sourceNumbers.get(id) ?? 0),
    source === undefined ? id : shortReferenceOf(source),
    locator.trim(),
    quote?.exact.trim() ?? '',
    sign === undefined || isQuiet(sign) ? '' : quoteSignWords.short[sign],
  );
}
