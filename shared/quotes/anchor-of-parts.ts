import type { Steps } from '#shared/model/in-steps';
import type { Anchor, Span } from './anchor';
import { anchorOfWords, similarity } from './anchor-of-words';
import { type Chain, chainsInSteps } from './chains';
import { type NormalText, storedSpan } from './normal-text';
import { numbersDiffer } from './numbers';
import { fitsAround, most, shortest } from './occurrences';
import type { Part } from './parts';
import { type Surroundings, type Words, wordsOf } from './wanted';

/** Looks for a quotation from which something was left out, or into which something was put: part by part. */
export function* anchorOfParts(
  text: NormalText,
  parts: readonly Part[],
  around: Surroundings,
  start: number | undefined,
): Steps<Anchor> {
  const all = parts.map(({ words, ...open }) => ({ ...wordsOf(words), ...open }));
  const wanted = all.filter(({ key }) => key !== '');
  const [only] = wanted;
  if (only === undefined) return { status: 'orphaned', reason: 'empty', candidates: [] };
  if (wanted.length === 1) {
    const anchor = yield* anchorOfWords(text, only, around, { start, isVerbatim: false });
    return anchor.span ? { ...anchor, parts: [anchor.span] } : { ...anchor, parts: [] };
  }
  const chains = yield* chainsInSteps(text, wanted);
  if (typeof chains === 'string') return { status: 'orphaned', reason: chains, candidates: [], parts: [] };
  return told(text, wanted, around, chains, start);
}

/** Parts that stand there in order: which of the ways is meant? */
function told(
  text: NormalText,
  wanted: readonly Words[],
  around: Surroundings,
  chains: readonly Chain[],
  start: number | undefined,
): Anchor {
  const spanOf = (chain: Chain) => storedSpan(text, chain[0]?.start ?? 0, chain.at(-1)?.end ?? 1);
  const fits = (chain: Chain) => fitsAround(text, around, chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0);
  const isShort = wanted.every(({ key }) => key.length < shortest);
  const fitting = chains.filter(fits);
  const [chain, rival] = chains.length === 1 && !isShort ? chains : fitting;
  if (chain === undefined || rival !== undefined) {
    const candidates = [...new Set([...fitting, ...chains])].slice(0, most);
    const reason = isShort ? 'too-short' : 'several';
    const count = chains.length;
    return { status: 'ambiguous', reason, candidates: candidates.map(spanOf), count, parts: [] };
  }
  const span = spanOf(chain);
  const parts: readonly Span[] = chain.map((link) => storedSpan(text, link.start, link.end));
  const found = { span, candidates: [], parts };
  const distance = chain.reduce((sum, link) => sum + link.distance, 0);
  const isVerbatim = chain.every((link, index) => link.end - link.start === wanted[index]?.key.length);
  if (distance > 0 || !isVerbatim) return { ...found, ...alike(text, wanted, chain, distance) };
  return {
    ...found,
    status: start === undefined || start === span.start ? 'found' : 'moved',
    reason: chains.length === 1 ? 'only-place' : 'by-context',
  };
}

function alike(text: NormalText, wanted: readonly Words[], chain: Chain, distance: number) {
  const words = wanted.map(({ key }) => key);
  const passages = chain.map(({ start, end }) => text.key.slice(start, end));
  const differ = numbersDiffer(words.join(' '), passages.join(' '));
  return {
    status: 'fuzzy',
    reason: differ ? 'numbers-differ' : 'alike',
    similarity: similarity(distance, words.join('').length),
    numbersDiffer: differ,
  } as const;
}
