import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { Span } from '#shared/quotes/anchor';
import { isTitle } from './headings';
import { notesSections } from './notes-sections';
import { type Paragraph, type Reading, readingInSteps, storedSpan } from './reading';
import { sentenceEnds } from './sentence-ends';

/**
 * What a sentence is:
 * - `statement`: it says that something is so, or ought to be
 * - `question`, `heading`
 * - `lead`: the few words before a list, which its items finish: "The council should:"
 * - `reference`: a note, or an entry of a bibliography
 * - `fragment`: words that say nothing by themselves, as in a table or a signature
 */
export type SentenceKind = 'statement' | 'question' | 'heading' | 'lead' | 'reference' | 'fragment';

/** A sentence, or an item of a list; the span lies in the stored text. */
export interface Sentence extends Span {
  /** As it is read. */
  readonly text: string;
  readonly kind: SentenceKind;
  /** Whether it claims something, so that a map of the text has to carry it. */
  readonly assertive: boolean;
  /** Where it begins, counted from 1; absent where the text has no pages. */
  readonly page?: number;
}

/** Characters that are told in sentences in a few milliseconds. */
const portion = 16_000;

const itemNumber = /^\(?[\da-z]{1,4}[.)]\s+/u;

/** A lead of more words says something by itself. */
const longestLead = 7;

function* read(text: string): Steps<readonly Sentence[], number> {
  const reading = yield* readingInSteps(text);
  const { isReference } = notesSections(reading);
  yield 0;
  const all: Sentence[] = [];
  let last = 0;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const isLead = reading.paragraphs[index + 1]?.role === 'item';
    for (const sentence of sentencesIn(paragraph, { reading, isLead, isReference: isReference(index) }))
      all.push(sentence);
    if (paragraph.end - last < portion) continue;
    last = paragraph.end;
    yield last / text.length;
  }
  return all;
}

const remembered = inStepsOncePerRecent(16, read);

/** The sentences of a stored text, in order. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered.atOnce;

/** The same in steps of a few milliseconds; `sentencesOf` remembers what came of it. */
export const sentencesInSteps: (text: string) => Steps<readonly Sentence[], number> = remembered.inSteps;

interface Around {
  readonly reading: Reading;
  /** Whether a list follows. */
  readonly isLead: boolean;
  readonly isReference: boolean;
}

function* sentencesIn(paragraph: Paragraph, around: Around): Generator<Sentence> {
  const { text } = paragraph;
  const ends = paragraph.role === 'heading' ? [text.length] : sentenceEnds(text);
  let start = 0;
  for (const end of ends) {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const kind = kindOf(words.trim(), paragraph, around, end === text.length);
    const span = storedSpan(paragraph, { start: from, end: start + words.trimEnd().length });
    const page = pageOf(paragraph, around.reading, span.start);
    yield { ...span, text: words.trim(), kind, assertive: kind === 'statement', ...(page ? { page } : {}) };
    start = end;
  }
}

function pageOf({ page, end }: Paragraph, { breaks }: Reading, start: number): number | undefined {
  if (page === undefined || (breaks[page - 1] ?? Number.POSITIVE_INFINITY) >= end) return page;
  let at = page;
  while ((breaks[at - 1] ?? Number.POSITIVE_INFINITY) < start) at += 1;
  return at;
}

function kindOf(words: string, { role }: Paragraph, around: Around, isLast: boolean): SentenceKind {
  if (role === 'heading') return 'heading';
  if (around.isReference || isBareReference(words)) return 'reference';
  if (/[?？]["”’»)\]]*$/u.test(words)) return 'question';
  const numberless = words.replace(itemNumber, '');
  if (numberless !== words && isTitle(numberless.replace(/\.$/, ''))) return 'heading';
  const count = wordsIn(numberless);
  if (/:["”’»)\]]*$/u.test(words) && isLast && around.isLead && count <= longestLead) return 'lead';
  return isFragment(words, role, count) ? 'fragment' : 'statement';
}

/** Nothing but an address, or the likes of "See Miller 2004, p. 7." */
function isBareReference(words: string): boolean {
  return /^(?:(?:see|cf\.|vgl\.|voir)\s.{0,120}\d.{0,20}|[(<]?(?:https?:\/\/|www\.|doi:)\S+)$/iu.test(words);
}

function isFragment(words: string, role: Paragraph['role'], count: number): boolean {
  if (/\t|\S\s{3,}\S/.test(words) || count === 0) return true;
  if (/[。！？]$/u.test(words)) return false;
  const least = role === 'item' ? 2 : /[.!…]["”’»)\]]*$/u.test(words) ? 2 : 4;
  return count < least;
}

/** Words of scripts that are written without spaces are counted as two characters each. */
function wordsIn(words: string): number {
  const spaced = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu)?.length ?? 0;
  const dense = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return spaced + (dense >> 1);
}
