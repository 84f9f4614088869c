import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Anchor, QuoteCheck } from './anchor';
import { findAnchor } from './find-anchor';
import { storedText } from './stored-text';

/** Every quotation of a map and how it stands to its source. */
export interface QuoteChecks {
  /** By id of the node, then by citation. */
  readonly all: readonly QuoteCheck[];
  readonly of: (node: string) => readonly QuoteCheck[];
  /** Ids of evidence with a quotation that its source lacks. */
  readonly orphans: ReadonlySet<string>;
}

const unchecked: Anchor = { status: 'unchecked', reason: 'no-text', candidates: [] };

/** Checks every quotation of a map; what did not change since the last time is not looked for again. */
export const checkQuotes: (map: ArgumentMap) => QuoteChecks = oncePerRecent(4, (map) => {
  const all = map.nodes.flatMap(({ id, citations = [] }) =>
    citations.flatMap(({ source, quote }, citation): QuoteCheck[] => {
      if (quote === undefined) return [];
      const text = findRecord(map.sources, source)?.text;
      const anchor = text === undefined ? unchecked : findAnchor(storedText(text), quote);
      return [{ node: id, citation, source, anchor }];
    }),
  );
  const byNode = new Map<string, QuoteCheck[]>();
  for (const check of all) byNode.set(check.node, [...(byNode.get(check.node) ?? []), check]);
  return {
    all,
    of: (node) => byNode.get(node) ?? [],
    orphans: new Set(all.filter(({ anchor }) => anchor.status === 'orphaned').map(({ node }) => node)),
  };
});
