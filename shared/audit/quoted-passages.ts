import type { Citation, Quote } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import type { Anchor } from '#shared/quotes/anchor';
import type { AuditContext } from './context';
import { inQuotes, nameOfSource, quoted } from './words';

/** A quotation of the map, how it stands, and what it is called in messages. */
export interface QuotedPassage {
  readonly node: MapNode;
  readonly citation: Citation;
  readonly anchor: Anchor;
  /** The node, the words and the source, as they are named in a sentence. */
  readonly names: readonly [node: string, words: string, source: string];
  /** Ids of the node and the source. */
  readonly witness: readonly string[];
}

const wordsOf = oncePer(({ exact }: Quote) => inQuotes(exact));

/** The quotations that stand in a certain way. */
export function* quotedPassages(
  { map, graph, quotes }: AuditContext,
  stands: (anchor: Anchor) => boolean,
): Generator<QuotedPassage, void> {
  for (const { node: id, citation: index, source: sourceId, anchor } of quotes.all) {
    if (!stands(anchor)) continue;
    const node = graph.node(id);
    const citation = node?.citations?.[index];
    if (node === undefined || citation === undefined) continue;
    yield {
      node,
      citation,
      anchor,
      names: [
        quoted(node),
        citation.quote === undefined ? inQuotes('') : wordsOf(citation.quote),
        nameOfSource(map, sourceId),
      ],
      witness: [id, sourceId],
    };
  }
}
