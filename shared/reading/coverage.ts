import type { ArgumentMap } from '#shared/model/argument-map';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { MapNode } from '#shared/model/map-node';
import type { Source } from '#shared/model/source';
import type { AnchorStatus, QuoteCheck } from '#shared/quotes/anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { uncovered } from './covered';
import { type Footnotes, footnotesInSteps, footnotesOf } from './footnotes';
import { readingOf } from './reading';
import { type Sentence, sentencesInSteps } from './sentences';

/** How much of one brief its map carries. */
export interface BriefCoverage {
  /** Id of the source. */
  readonly source: string;
  /** How many sentences claim something. */
  readonly assertive: number;
  /** Of how many of those a node quotes at least half. */
  readonly covered: number;
  /** Whole percent, rounded down: 100 only where nothing is left out. */
  readonly percent: number;
  /** The sentences that claim something and that no node carries, in the order of the text. */
  readonly uncovered: readonly Sentence[];
  readonly footnotes: Footnotes;
}

/** How a map and the briefs that it maps (sources with the role "brief") fit together. */
export interface Coverage {
  /** Of each brief whose text is stored, in the order of ids. */
  readonly briefs: readonly BriefCoverage[];
  /** Ids of briefs whose text is not stored. */
  readonly withoutText: readonly string[];
  /** Ids of nodes that no brief says; none where no brief has a text. */
  readonly unsaid: readonly string[];
}

/** A quotation in one of these states holds the words of a place. */
const placed: ReadonlySet<AnchorStatus> = new Set(['found', 'moved', 'fuzzy']);

function* counted(map: ArgumentMap): Steps<Coverage, number> {
  const all = map.sources.filter(({ role }) => role === 'brief');
  const briefs: BriefCoverage[] = [];
  const checks =
    all.length === 0 ? [] : checkQuotes(map).all.filter(({ anchor }) => placed.has(anchor.status));
  for (const { id, text } of all) {
    if (text === undefined) continue;
    const sentences = yield* sentencesInSteps(text);
    for (const steps = footnotesInSteps(readingOf(text)); !steps.next().done; ) yield 1;
    briefs.push(coverageOfBrief(id, text, sentences, checks));
    yield 1;
  }
  const withoutText = all.filter(({ text }) => text === undefined).map(({ id }) => id);
  return { briefs, withoutText, unsaid: briefs.length === 0 ? [] : unsaidIn(map, all, checks) };
}

const remembered = inStepsOncePerRecent(4, counted);

export const coverageOf: (map: ArgumentMap) => Coverage = remembered.atOnce;

/** The same in steps of a few milliseconds; `coverageOf` remembers what came of it. */
export const coverageInSteps: (map: ArgumentMap) => Steps<Coverage, number> = remembered.inSteps;

function coverageOfBrief(
  source: string,
  text: string,
  sentences: readonly Sentence[],
  checks: readonly QuoteCheck[],
): BriefCoverage {
  const assertive = sentences.filter((sentence) => sentence.assertive);
  const quotes = checks.flatMap((check) =>
    check.source === source && check.anchor.span ? [check.anchor.span] : [],
  );
  const left = uncovered(assertive, quotes);
  const covered = assertive.length - left.length;
  return {
    source,
    assertive: assertive.length,
    covered,
    percent: assertive.length === 0 ? 100 : Math.floor((100 * covered) / assertive.length),
    uncovered: left,
    footnotes: footnotesOf(readingOf(text)),
  };
}

/**
 * Claims and recommendations without a passage of a brief, and evidence too: unless that cites something else, for then
 * it does not come from a brief.
 */
function unsaidIn(
  map: ArgumentMap,
  briefs: readonly Source[],
  checks: readonly QuoteCheck[],
): readonly string[] {
  const ids = new Set(briefs.map(({ id }) => id));
  const said = new Set(checks.filter(({ source }) => ids.has(source)).map(({ node }) => node));
  const isFromElsewhere = ({ kind, citations = [] }: MapNode) =>
    kind === 'evidence' && citations.length > 0 && citations.every(({ source }) => !ids.has(source));
  return map.nodes.filter((node) => !said.has(node.id) && !isFromElsewhere(node)).map(({ id }) => id);
}
