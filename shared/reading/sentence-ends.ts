import { isAbbreviated, mayEndSentence } from './abbreviations';

const stop = /[.!?…]+["”’»)\]]*(?=\s|$)|[。！？]["」』”’]*/gu;
const closers = /["”’»)\]]+$/u;
const opening = /^["“„‘«([¿¡]*/u;

/** After the stop of "the U.S." these begin a sentence, while other words with capitals mostly go on with a name. */
const starters = new Set(
  `a after all although an and another as at because before both but by critics despite during each even every few
   finally first for from given had has he hence her here his how however i if in indeed instead it its last many
   meanwhile more moreover most my no nor not now of on once one only other our over second several she similarly since
   so some still such that the their then there therefore these they third this those though thus to today two under
   unlike until we what when where whether which while who why with without yet you`.split(/\s+/),
);
/** Names that two or three words make, of which "the U.S. Under Secretary" is one. */
const titles = /^(?:Under|All|First|Second|Third|One|No|Of|Over|I)\s+(?:\p{Lu}|\d)/u;
const months =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;

/** Where the sentences of a paragraph end, the end of the paragraph included if words stand there. */
export function* sentenceEnds(text: string): Generator<number> {
  let last = 0;
  for (const { 0: marks, index } of text.matchAll(stop)) {
    const end = index + marks.length;
    if (end < text.length && !isEnd(text, index, marks, end)) continue;
    yield end;
    last = end;
  }
  if (text.slice(last).trim() !== '') yield text.length;
}

function isEnd(text: string, index: number, marks: string, end: number): boolean {
  if (/[。！？]/u.test(marks)) return true;
  const next = text.slice(end, end + 40).trimStart();
  const word = next.replace(opening, '');
  if (next === '' || /^\p{Ll}/u.test(word)) return false;
  if (marks.replace(closers, '') !== '.') return true;
  const before = text.slice(Math.max(0, index - 24), index + 1);
  if (/^\(?\d{1,3}\.$/.test(before) && index < 5) return false;
  if (/(?:^|\s)\d{1,2}\.$/.test(before) && months.test(word)) return false;
  if (!isAbbreviated(before)) return true;
  if (/\bno\.$/i.test(before)) return !/^[\d#]/.test(word);
  return mayEndSentence(before) && word === next && isStarter(word);
}

function isStarter(words: string): boolean {
  const first = /^[\p{L}’']+/u.exec(words)?.[0] ?? '';
  return starters.has(first.toLowerCase()) && !titles.test(words);
}
