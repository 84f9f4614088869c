import type { Line } from './lines';

/** A word that the end of a line parted, as it stands: "inter-per" and "sonal". */
interface Parted {
  readonly before: string;
  readonly after: string;
}

/** How a word that the end of a line parted is put together: with its hyphen, without it, or as two words. */
export type Mending = 'joined' | 'hyphen' | 'apart';

/** Says how the word at the end of a line goes on in the next; undefined where none is parted. */
export type Mend = (above: string, below: string) => Mending | undefined;

const hyphens = '-‐\u00ad¬';
const partedWord = /([\p{L}\p{N}’'.]+(?:[-‐][\p{L}’']+)*)[-‐\u00ad¬]$/u;
const firstWord = /^[\p{L}\p{N}’']+/u;
const words = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** Beginnings of words that are seldom syllables of longer ones. */
const compounds = new Set(['self', 'quasi', 'well', 'half']);
/** The same, where what follows is a word of the text by itself. */
const prefixes = new Set(['non', 'pseudo', 'anti', 'vice']);
/** Beginnings that make one word with what follows, though both are words. */
const closed = new Set(
  `any back every fore further here him how it more never nevertheless none other our out over some super them there
   they through under up what when where which who with your what`.split(/\s+/),
);
/** In the midst of compounds: "case-by-case", "state-of-the-art". */
const linking = /^(?:by|of|to|the|in|on|and|or|for|up|at|a|as|de|la|le|und|out|off)$/iu;
/** After a hyphen that stands for what is common to two words: "short- and long-term". */
const suspending = /^(?:and|or|to|und|oder|bis|et|ou|y|o)$/iu;

/**
 * Looks through a text for the words that ends of lines part in it: what is written as one word elsewhere is one word,
 * what has its hyphen elsewhere keeps it. Yields after each few lines.
 */
export function* mendingOf(lines: readonly Line[]): Generator<void, Mend> {
  const wanted = new Map<string, number>();
  for (let index = 1; index < lines.length; index += 1) {
    const parted = partedBy(lines[index - 1]?.text ?? '', lines[index]?.text ?? '');
    if (parted) for (const form of formsOf(parted)) wanted.set(form, 0);
    if (index % 500 === 0) yield;
  }
  if (wanted.size > 0) {
    let characters = 0;
    for (const [index, { text }] of lines.entries()) {
      for (const [word] of wholeWordsOf(lines, index).matchAll(words)) {
        const form = word.toLowerCase();
        const seen = wanted.get(form);
        if (seen !== undefined) wanted.set(form, seen + 1);
      }
      characters += text.length;
      if (characters < 16_000) continue;
      characters = 0;
      yield;
    }
  }
  return (above, below) => {
    const parted = partedBy(above, below);
    return parted && mend(parted, (form) => wanted.get(form) ?? 0);
  };
}

/** A line without the parts of words at its ends, which are no words. */
function wholeWordsOf(lines: readonly Line[], index: number): string {
  const text = lines[index]?.text ?? '';
  const isGoingOn = isParted(lines[index - 1]?.text ?? '');
  const first = isGoingOn ? (firstWord.exec(text)?.[0].length ?? 0) : 0;
  const last = isParted(text) ? (partedWord.exec(lastToken(text))?.[0].length ?? 0) : 0;
  return text.slice(first, text.length - last);
}

function isParted(line: string): boolean {
  return hyphens.includes(line.at(-1) ?? ' ');
}

function lastToken(line: string): string {
  return line.slice(Math.max(line.lastIndexOf(' ') + 1, line.length - 60));
}

function partedBy(above: string, below: string): Parted | undefined {
  if (!isParted(above)) return undefined;
  const before = partedWord.exec(lastToken(above))?.[1];
  const after = firstWord.exec(below)?.[0];
  return before && after ? { before, after } : undefined;
}

/** What to look for: the two as one word, as one with a hyphen, and each by itself. */
function formsOf({ before, after }: Parted): readonly string[] {
  const last = lastOf(before);
  const whole = last + after;
  return [whole, ...stemsOf(whole), `${last}-${after}`, `${before}-${after}`, last, after].map((form) =>
    form.toLowerCase(),
  );
}

function stemsOf(word: string): readonly string[] {
  return [
    word.replace(/(?:e?s|e?d|ly|al|ally|ing|n?ess|ers?|ments?|ity|ies)$/iu, ''),
    `${word}s`,
    `${word}ly`,
  ];
}

function lastOf(before: string): string {
  return before.slice(before.search(/[^-‐]*$/u));
}

function mend({ before, after }: Parted, seen: (form: string) => number): Mending {
  if (suspending.test(after)) return 'apart';
  if (!/^\p{Ll}/u.test(after) || !/\p{L}$/u.test(before)) return 'hyphen';
  const last = lastOf(before).toLowerCase();
  const rest = after.toLowerCase();
  const whole = last + rest;
  const asOne = [whole, ...stemsOf(whole)].reduce((sum, form) => sum + seen(form), 0);
  const asTwo =
    seen(`${last}-${rest}`) + (last === before.toLowerCase() ? 0 : seen(`${before}-${rest}`.toLowerCase()));
  if (asOne !== asTwo) return asOne > asTwo ? 'joined' : 'hyphen';
  if (last !== before.toLowerCase() && (linking.test(last) || seen(last) > 0)) return 'hyphen';
  if (compounds.has(last) || (prefixes.has(last) && seen(rest) > 0)) return 'hyphen';
  const areWords = last.length > 3 && rest.length > 3 && seen(last) > 0 && seen(rest) > 0;
  return areWords && !closed.has(last) ? 'hyphen' : 'joined';
}
