import { dateText } from '#shared/bibliography/csl/csl-date';
import { cslText } from '#shared/bibliography/csl/csl-text';
import { oncePerFrame } from '#shared/graph/graph';
import { premisesAt } from '#shared/graph/premises-at';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation, Quote } from '#shared/model/citation';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { longestStatement } from '#shared/prose/plain';
import type { QuoteCheck, Span } from '#shared/quotes/anchor';
import type { AuditContext } from './context';
import { isPauseDue, type Pause, pause } from './pause';

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

const remembered = inStepsOncePerRecent<AuditContext, readonly QuotedStatement[], Pause>(
  2,
  function* (context: AuditContext): Steps<readonly QuotedStatement[], Pause> {
    const statements: QuotedStatement[] = [];
    for (const [index, places] of placesOnQuotes(context.graph).entries()) {
      if (isPauseDue(index)) yield pause;
      const statement = statementAt(context, places);
      if (statement !== undefined) statements.push(statement);
    }
    return statements;
  },
);

/** Evidence stands on what it quotes; a claim on that, and on what its direct supports quote. */
export const quotedStatements: (context: AuditContext) => Steps<readonly QuotedStatement[], Pause> =
  remembered.inSteps;

/** Of each statement that stands on a quotation its place, and the places of its direct premises. */
interface Places {
  readonly own: number;
  readonly premises: readonly number[];
}

const placesOnQuotes = oncePerFrame(({ map, net }): readonly Places[] => {
  const quotes = map.nodes.map(({ citations = [] }) => citations.some(({ quote }) => quote !== undefined));
  return map.nodes.flatMap(({ kind }, own) => {
    if (kind === 'recommendation') return [];
    const premises = kind === 'evidence' ? [] : premisesAt(net, own).filter((premise) => premise !== own);
    return quotes[own] || premises.some((premise) => quotes[premise]) ? [{ own, premises }] : [];
  });
});

/** What a statement stands on, and how the quotations of each of these stand. */
interface Holder {
  readonly node: MapNode;
  readonly checks: readonly QuoteCheck[];
}

/** With what a statement stood on when it was read, and what came of it. */
const before = new WeakMap<
  MapNode,
  { readonly holders: readonly Holder[]; readonly statement: QuotedStatement | undefined }
>();

/** The very same as long as the statement, its premises and their anchors stay: rules remember with it what they found. */
function statementAt({ map, quotes }: AuditContext, { own, premises }: Places): QuotedStatement | undefined {
  const node = map.nodes[own];
  if (node === undefined || node.text.length > longestStatement) return undefined;
  const known = before.get(node);
  const holder = (place: number, index: number) => {
    const each = map.nodes[place] ?? node;
    const checks = quotes.of(each.id);
    const same = known?.holders[index];
    // What is as it was is no new object: large maps have very many.
    return same?.node === each && same.checks === checks ? same : { node: each, checks };
  };
  const holders = [own, ...premises].map(holder);
  if (known?.holders.length === holders.length && holders.every((each, at) => each === known.holders[at]))
    return known.statement;
  const statement = statementOf(holders);
  before.set(node, { holders, statement });
  return statement;
}

/** The statement itself comes first. */
function statementOf(holders: readonly Holder[]): QuotedStatement | undefined {
  const [own, ...premises] = holders;
  if (own === undefined) return undefined;
  const { node } = own;
  const quotes = holders.flatMap(quotesOf);
  if (quotes.some(({ quote }) => quote.exact.length > longestQuote)) return undefined;
  const isOwnQuoted = isQuoted(node) || (node.citations ?? []).length === 0;
  const nodes = [node.id, ...quotes.map((quote) => quote.node.id)];
  const sources = quotes.map(({ citation }) => citation.source);
  return {
    node,
    quotes,
    isAllQuoted: isOwnQuoted && premises.every((premise) => isQuoted(premise.node)),
    witness: [...new Set([...nodes, ...sources])],
  };
}

function quotesOf({ node, checks }: Holder): readonly QuoteOfStatement[] {
  return checks.flatMap(({ citation: index, anchor }) => {
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
