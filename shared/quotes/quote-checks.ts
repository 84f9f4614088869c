import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Quote } from '#shared/model/citation';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { MapNode } from '#shared/model/map-node';
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
  readonly node: MapNode;
  readonly source: string;
  readonly quote: Quote;
}

let last: { readonly map: ArgumentMap; readonly checks: QuoteChecks } | undefined;

/** Most edits leave all quotations as they are: then the last answer is the answer. */
function* checked(map: ArgumentMap): Steps<QuoteChecks> {
  const checks = last && isSameQuoting(map, last.map) ? last.checks : yield* checkedAnew(map);
  last = { map, checks };
  return checks;
}

function isSameQuoting(one: ArgumentMap, two: ArgumentMap): boolean {
  return (
    one.sources === two.sources &&
    one.nodes.length === two.nodes.length &&
    one.nodes.every((node, place) => quotesTheSame(node, two.nodes[place]))
  );
}

function quotesTheSame(one: MapNode, two: MapNode | undefined): boolean {
  if (one === two) return true;
  return one.id === two?.id && one.kind === two.kind && one.citations === two.citations;
}

function* checkedAnew(map: ArgumentMap): Steps<QuoteChecks> {
  const quotations: Quotation[] = [];
  for (const node of map.nodes) {
    for (const { source, quote } of node.citations ?? []) if (quote) quotations.push({ node, source, quote });
  }
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
    for (const quotation of own) {
      const before = known.get(quotation.quote);
      const anchor = before?.text === text ? before.anchor : yield* anchorIn({ text, hash }, quotation.quote);
      anchors.set(quotation, anchor);
    }
    yield;
  }
  const byNode = new Map<string, readonly QuoteCheck[]>();
  for (const [node, own] of grouped(quotations, ({ node }) => node)) {
    byNode.set(
      node.id,
      checksOf(
        node,
        own.map((quotation) => anchors.get(quotation) ?? unchecked),
      ),
    );
  }
  const all = [...byNode.values()].flat();
  const isOrphan = ({ anchor }: QuoteCheck) => anchor.status === 'orphaned';
  const orphans = map.nodes.filter(({ id, kind }) => kind === 'evidence' && byNode.get(id)?.some(isOrphan));
  const of = (node: string) => byNode.get(node) ?? noChecks;
  return {
    all,
    of,
    at: (node, citation) => of(node).find((check) => check.citation === citation),
    orphans: asBefore(orphans.map(({ id }) => id)),
    changed,
  };
}

/** The very same list for all statements that quote nothing, for the same reason as `checksOf`. */
const noChecks: readonly QuoteCheck[] = [];

const checksBefore = new WeakMap<MapNode, readonly QuoteCheck[]>();

/** The very same list as long as the quotations of a statement stand as they stood: then nothing follows from it anew. */
function checksOf(node: MapNode, anchors: readonly Anchor[]): readonly QuoteCheck[] {
  const before = checksBefore.get(node);
  if (before?.every(({ anchor }, index) => anchor === anchors[index])) return before;
  const quoting = (node.citations ?? []).flatMap(({ source, quote }, citation) =>
    quote ? [{ node: node.id, citation, source }] : [],
  );
  const checks = quoting.map((check, index) => ({ ...check, anchor: anchors[index] ?? unchecked }));
  checksBefore.set(node, checks);
  return checks;
}

let orphansBefore: ReadonlySet<string> = new Set();

/** The very same set where it has the same ids as the last one: then the labels are the same. */
function asBefore(ids: readonly string[]): ReadonlySet<string> {
  const isSame = ids.length === orphansBefore.size && ids.every((id) => orphansBefore.has(id));
  if (!isSame) orphansBefore = new Set(ids);
  return orphansBefore;
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
  const nodes = [...new Set(others.map(({ node }) => node.id))];
  return isSource || nodes.length > 0 ? { isSource, nodes } : null;
}

const known = new WeakMap<Quote, { readonly text: string; readonly anchor: Anchor }>();

/** Remembered as long as the quotation and the text stay as they are, whatever else is edited. */
function* anchorIn(stored: StoredText, quote: Quote): Steps<Anchor> {
  const anchor = yield* findAnchorInSteps(stored, quote);
  known.set(quote, { text: stored.text, anchor });
  yield;
  return anchor;
}

function grouped<T, K>(all: readonly T[], nameOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    addTo(groups, nameOf(one), one);
  }
  return groups;
}
