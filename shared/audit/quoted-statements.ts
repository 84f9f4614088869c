import { dateText } from '#shared/bibliography/csl/csl-date';
import { cslText } from '#shared/bibliography/csl/csl-text';
import { supportsOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation, Quote } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { oncePer, oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { longestStatement } from '#shared/prose/plain';
import type { Span } from '#shared/quotes/anchor';
import type { AuditContext } from './context';

/** A quotation that a statement is held against. */
export interface QuoteOfStatement {
  /** Whose quotation it is: the statement itself, or what supports it directly. */
  readonly node: MapNode;
  readonly citation: Citation;
  readonly quote: Quote;
  /** In the stored text of its source. */
  readonly span: Span | undefined;
}

/** A claim or evidence together with the quotations that it stands on. */
export interface QuotedStatement {
  readonly node: MapNode;
  /** Its own, then those of what supports it directly; at least one. */
  readonly quotes: readonly QuoteOfStatement[];
  /** Whether every citation of it, and of what supports it directly, is quoted. */
  readonly isAllQuoted: boolean;
  /** Ids of the statement, of the nodes with the quotations, and of their sources. */
  readonly witness: readonly string[];
}

/** Characters beyond which a quotation is a text of its own, and says nothing about the wording of a statement. */
const longestQuote = 5000;

/** Evidence stands on what it quotes; a claim on that, and on what its direct supports quote. */
export const quotedStatements: (context: AuditContext) => readonly QuotedStatement[] = oncePer((context) =>
  context.map.nodes.flatMap((node) => {
    if (node.kind === 'recommendation' || node.text.length > longestStatement) return [];
    const premises = premisesOf(context, node);
    const quotes = [node, ...premises].flatMap((holder) => quotesOf(context, holder));
    if (quotes.length === 0 || quotes.some(({ quote }) => quote.exact.length > longestQuote)) return [];
    const isOwnQuoted = isQuoted(node) || (node.citations ?? []).length === 0;
    const nodes = [node.id, ...quotes.map((quote) => quote.node.id)];
    const sources = quotes.map(({ citation }) => citation.source);
    return {
      node,
      quotes,
      isAllQuoted: isOwnQuoted && premises.every(isQuoted),
      witness: [...new Set([...nodes, ...sources])],
    };
  }),
);

function premisesOf({ graph }: AuditContext, { id, kind }: MapNode): readonly MapNode[] {
  if (kind === 'evidence') return [];
  const ids = new Set(supportsOf(graph, id).flatMap(({ premises }) => premises));
  ids.delete(id);
  return [...ids].flatMap((premise) => graph.node(premise) ?? []);
}

function quotesOf({ quotes }: AuditContext, node: MapNode): readonly QuoteOfStatement[] {
  return quotes.of(node.id).flatMap(({ citation: index, anchor }) => {
    const citation = node.citations?.[index];
    return citation?.quote === undefined
      ? []
      : [{ node, citation, quote: citation.quote, span: anchor.span }];
  });
}

function isQuoted({ citations = [] }: MapNode): boolean {
  return citations.length > 0 && citations.every(({ quote }) => quote !== undefined);
}

/** Characters around a quotation within which readers look for what it leaves out. */
const near = 400;

/** What names the sources of a statement, and what stands around its quotations. */
export function textsAround({ map }: AuditContext, { quotes }: QuotedStatement): readonly string[] {
  return quotes.flatMap(({ citation, quote, span }) => {
    const source = findRecord(map.sources, citation.source);
    const names = [...(source === undefined ? [] : namesOf(source)), citation.locator ?? ''];
    if (source?.text === undefined || span === undefined)
      return [...names, inWholeWords(quote.prefix ?? ''), inWholeWords(quote.suffix ?? '')];
    return [...names, inWholeWords(source.text.slice(Math.max(0, span.start - near), span.end + near))];
  });
}

/** When the sources, and the briefs that are mapped, were published and what they are about, in words. */
export function datesAround({ map }: AuditContext, { quotes }: QuotedStatement): readonly string[] {
  const cited = quotes.flatMap(({ citation }) => findRecord(map.sources, citation.source) ?? []);
  return [map.title, ...[...new Set(cited)].flatMap(datesOf), ...datesOfBriefs(map)];
}

const datesOfBriefs = oncePerRecent(4, ({ sources }: ArgumentMap) =>
  sources.filter(({ role }) => role === 'brief').flatMap((brief) => [...namesOf(brief), ...datesOf(brief)]),
);

function namesOf({ csl }: Source): readonly string[] {
  return ['title', 'title-short', 'container-title', 'collection-title', 'event-title', 'number'].map(
    (field) => cslText(csl, field),
  );
}

function datesOf({ csl }: Source): readonly string[] {
  return ['issued', 'original-date', 'event-date'].map((field) => dateText(csl, field));
}

/** What is cut out of a text may begin and end in the middle of a number. */
function inWholeWords(text: string): string {
  return text.replace(/^\S+/u, '').replace(/\S+$/u, '');
}
