import type { ArgumentMap } from '#shared/model/argument-map';
import type { Quote } from '#shared/model/citation';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { Source } from '#shared/model/source';
import type { Anchor, QuoteCheck } from './anchor';
import { findAnchorInSteps } from './find-anchor';
import { type StoredText, storedTextInSteps } from './stored-text';

/** Every quotation of a map and how it stands to its source. */
export interface QuoteChecks {
  /** By id of the node, then by citation. */
  readonly all: readonly QuoteCheck[];
  readonly of: (node: string) => readonly QuoteCheck[];
  /** The one of this citation; undefined where that quotes nothing. */
  readonly at: (node: string, citation: number) => QuoteCheck | undefined;
  /** Ids of evidence with a quotation that its source lacks. */
  readonly orphans: ReadonlySet<string>;
  /** By id of the source: what does not fit the text that is stored now. */
  readonly changed: ReadonlyMap<string, ChangedText>;
}

/** A stored text that is not the one that something was made from. */
export interface ChangedText {
  /** Whether the source’s own hash is of another text. */
  readonly isSource: boolean;
  /** Ids of the nodes with a quotation that was taken from another text. */
  readonly nodes: readonly string[];
}

const unchecked: Anchor = { status: 'unchecked', reason: 'no-text', candidates: [] };

const remembered = inStepsOncePerRecent(8, checked);

/** Checks every quotation of a map; what did not change since the last time is not looked for again. */
export const checkQuotes: (map: ArgumentMap) => QuoteChecks = remembered.atOnce;

/** Works out in steps what `checkQuotes` then has at hand. */
export const checkQuotesInSteps: (map: ArgumentMap) => Steps<QuoteChecks> = remembered.inSteps;

interface Quotation {
  readonly node: string;
  readonly citation: number;
  readonly source: string;
  readonly quote: Quote;
}

function* checked(map: ArgumentMap): Steps<QuoteChecks> {
  const quotations = map.nodes.flatMap(({ id, citations = [] }) =>
    citations.flatMap(({ source, quote }, citation) =>
      quote ? [{ node: id, citation, source, quote }] : [],
    ),
  );
  const anchors = new Map<Quotation, Anchor>();
  const changed = new Map<string, ChangedText>();
  // Source by source, so that each text is read only once.
  const bySource = grouped(quotations, ({ source }) => source);
  for (const source of map.sources) {
    const { text } = source;
    if (text === undefined) continue;
    const own = bySource.get(source.id) ?? [];
    const isHashed = source.hash !== undefined || own.some(({ quote }) => quote.hash !== undefined);
    const hash = isHashed ? yield* hashOfSource(source, text) : '';
    const change = changeOf(source, own, hash);
    if (change) changed.set(source.id, change);
    for (const quotation of own) anchors.set(quotation, yield* anchorIn({ text, hash }, quotation.quote));
  }
  const all = quotations.map((quotation): QuoteCheck => {
    const { node, citation, source } = quotation;
    return { node, citation, source, anchor: anchors.get(quotation) ?? unchecked };
  });
  const byNode = grouped(all, ({ node }) => node);
  const isOrphan = ({ anchor }: QuoteCheck) => anchor.status === 'orphaned';
  const orphans = map.nodes.filter(({ id, kind }) => kind === 'evidence' && byNode.get(id)?.some(isOrphan));
  const of = (node: string) => byNode.get(node) ?? [];
  return {
    all,
    of,
    at: (node, citation) => of(node).find((check) => check.citation === citation),
    orphans: new Set(orphans.map(({ id }) => id)),
    changed,
  };
}

const hashes = new WeakMap<Source, string>();

function* hashOfSource(source: Source, text: string): Steps<string> {
  const hash = hashes.get(source) ?? (yield* storedTextInSteps(text)).hash;
  hashes.set(source, hash);
  return hash;
}

function changeOf(source: Source, own: readonly Quotation[], hash: string): ChangedText | null {
  const isSource = source.hash !== undefined && source.hash !== hash;
  const others = own.filter(({ quote }) => quote.hash !== undefined && quote.hash !== hash);
  const nodes = [...new Set(others.map(({ node }) => node))];
  return isSource || nodes.length > 0 ? { isSource, nodes } : null;
}

const known = new WeakMap<Quote, { readonly text: string; readonly anchor: Anchor }>();

/** Remembered as long as the quotation and the text stay as they are, whatever else is edited. */
function* anchorIn(stored: StoredText, quote: Quote): Steps<Anchor> {
  const before = known.get(quote);
  if (before?.text === stored.text) return before.anchor;
  const anchor = yield* findAnchorInSteps(stored, quote);
  known.set(quote, { text: stored.text, anchor });
  yield;
  return anchor;
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}
