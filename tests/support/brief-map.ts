import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { takeQuote } from '#shared/quotes/take-quote';

/**
 * A sketch whose source S1 is the brief, with this text.
 *
 * @param passages what nodes quote of it, by their ids; what does not stand in it is quoted as it is.
 */
export function briefMap(
  text: string,
  passages: Readonly<Record<string, string>> = {},
  statements = 'S1 is current',
): ArgumentMap {
  const named = Object.keys(passages).map((id) => `${id} cites S1`);
  const map = sketch([statements, ...named].join(', '));
  const quoteOf = (exact: string) => {
    const start = text.indexOf(exact);
    return start === -1 ? { exact } : takeQuote(text, { start, end: start + exact.length });
  };
  return {
    ...map,
    nodes: map.nodes.map((node) => {
      const exact = passages[node.id];
      return exact === undefined ? node : { ...node, citations: [{ source: 'S1', quote: quoteOf(exact) }] };
    }),
    sources: map.sources.map((source) => (source.id === 'S1' ? { ...source, text, role: 'brief' } : source)),
  };
}
