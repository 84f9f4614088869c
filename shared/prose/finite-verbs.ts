import {
  alsoNouns,
  auxiliaries,
  bases,
  determiners,
  pasts,
  prepositions,
  pronouns,
  singular,
} from './verb-words';

/** The words of a plain text in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[a-zà-ɏ'_]+/g) ?? [];
}

/** Where the first finite verb stands among the words of a clause; -1 where none does. */
export function finiteVerbAt(words: readonly string[]): number {
  return words.findIndex((word, place) => isFiniteVerb(word, place, words[place - 1], words[place + 1]));
}

/** Whether a word is the present of a verb behind a plural, such as "grow". */
export function isPresent(word: string | undefined): boolean {
  return word !== undefined && bases.has(word);
}

function isFiniteVerb(word: string, place: number, before = '', after = ''): boolean {
  if (auxiliaries.has(word)) return true;
  if (before === 'to' || auxiliaries.has(before)) return false;
  if ((determiners.has(before) || prepositions.has(before)) && !pronouns.has(before)) return false;
  if (pasts.has(word)) return true;
  const base = baseOf(word);
  if (word.endsWith('ed')) return place === 0 ? word.length > 4 : isPastOfSubject(before, after);
  if (!bases.has(base)) return false;
  if (place > 0 && alsoNouns.has(base) && !isSubject(before) && !opensObject(after)) return false;
  return base === word ? isSubject(before) : !before.endsWith('s');
}

/** Behind "they" or "the wells" stands a verb; "arms trade" and "sales tax" are nouns. */
function isSubject(word: string): boolean {
  return pronouns.has(word) || (/[^s]s$/.test(word) && !singular.has(word));
}

/** "supports the plan", "wants to stay": what stands before is a verb, whatever else it may be elsewhere. */
function opensObject(word: string): boolean {
  return word === 'against' || determiners.has(word) || pronouns.has(word);
}

/** "its neighbours protested loudly", but "goods imported by firms". */
function isPastOfSubject(before: string, after: string): boolean {
  return after !== 'by' && after !== 'in' && !before.endsWith('ly');
}

/** "carries" and "carry", "reaches" and "reach", "loses" and "lose". */
function baseOf(word: string): string {
  const forms = [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  const past = [word.replace(/ied$/, 'y'), word.replace(/ed$/, ''), word.replace(/d$/, '')];
  return (word.endsWith('ed') ? past : forms).find((form) => form !== word && bases.has(form)) ?? word;
}
