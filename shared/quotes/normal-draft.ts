import { breaksLine, characterAt, characterBefore, isDigit, isLetter, sets, usualForm } from './characters';
import { anyWay, ways } from './dashes';
import { extend, type OffsetDraft, offsetDraft } from './offset-map';

/** A normalised text while it is made. */
export interface NormalDraft {
  readonly text: string;
  /** Of the key, what was not yet taken away. */
  parts: string[];
  length: number;
  /** The last character of the key, "" at its beginning. */
  last: string;
  readonly offsets: OffsetDraft;
  readonly dashes: { readonly at: number[]; readonly ways: number[] };
}

export function beginDraft(text: string): NormalDraft {
  return { text, parts: [], length: 0, last: '', offsets: offsetDraft(), dashes: { at: [], ways: [] } };
}

const { white, dropped, dash, single, double, joining } = sets;
/** The first that is not as simple as a letter or a single space. */
const special = /[^ -~]| {2}|-/g;
const gapPattern = new RegExp(`[${white}${dropped}]+`, 'y');
const dashPattern = new RegExp(`[${dash}](?:[${dropped}]*[${dash}])*`, 'y');
const singlePattern = new RegExp(`[${single}]`, 'y');
const doublePattern = new RegExp(`[${double}]`, 'y');
const otherPattern = new RegExp(
  `[^\\u0000-\\u007f${white}${dropped}${dash}${single}${double}]{1,256}[${joining}]{0,64}`,
  'uy',
);
const clusterPattern = new RegExp(`.[${joining}]{0,64}`, 'suy');
const joins = new RegExp(`^[${joining}]`, 'u');
const isHyphen = /^[-\u2010\u2011]$/;
const invisible = new RegExp(`[${dropped}]`, 'g');

/** Reads on from a place to the end of the next thing that is not plain. Returns where that is. */
export function readNext(draft: NormalDraft, place: number): number {
  const { text } = draft;
  special.lastIndex = place;
  let stop = special.exec(text)?.index ?? text.length;
  // A mark belongs to the character before it.
  const isJoined = stop > place && stop < text.length && joins.test(characterAt(text, stop));
  if (isJoined) stop -= 1;
  if (stop > place) put(draft, text.slice(place, stop), place, stop);
  if (stop === text.length) return stop;
  if (isJoined) return readClusters(draft, stop, stop + 1 + joinedLength(text, stop + 1));
  return readSpecial(draft, stop);
}

function readSpecial(draft: NormalDraft, place: number): number {
  const { text } = draft;
  const gap = matchAt(gapPattern, text, place);
  if (gap !== '') return readGap(draft, place, gap);
  const dashes = matchAt(dashPattern, text, place);
  if (dashes !== '') return readDash(draft, place, dashes);
  if (matchAt(singlePattern, text, place) !== '') return put(draft, "'", place, place + 1);
  if (matchAt(doublePattern, text, place) !== '') return put(draft, '"', place, place + 1);
  const run = matchAt(otherPattern, text, place);
  if (run === '') return put(draft, text.charAt(place), place, place + 1);
  const end = place + run.length;
  return run.normalize('NFKC') === run ? put(draft, run, place, end) : readClusters(draft, place, end);
}

/** White space becomes one space; what nobody sees goes, and a soft hyphen at the end of a line with the line end. */
function readGap(draft: NormalDraft, place: number, gap: string): number {
  const end = place + gap.length;
  const seen = gap.replace(invisible, '');
  if (seen === '') return end;
  if (gap.startsWith('\u00ad') && breaksLine(gap) && isBetweenLetters(draft, end))
    return mark(draft, anyWay, end);
  if (draft.last === ' ') return end;
  return put(draft, ' ', place, end);
}

/** Between letters a dash is kept beside the key; at the end of a line it may be read in several ways. */
function readDash(draft: NormalDraft, place: number, dashes: string): number {
  const { text, last } = draft;
  const after = place + dashes.length;
  const gap = matchAt(gapPattern, text, after);
  const end = after + gap.length;
  const isAtLineEnd = breaksLine(gap);
  if (isBetweenLetters(draft, end)) {
    if (isAtLineEnd) return mark(draft, isHyphen.test(dashes) ? anyWay : ways.between | ways.apart, end);
    return mark(draft, gap.replace(invisible, '') === '' ? ways.between : ways.apart, end);
  }
  put(draft, '-', place, after);
  const next = characterAt(text, end);
  const goesOn = isAtLineEnd && isOfWord(last) && isOfWord(next);
  return goesOn ? end : after;
}

/** Character by character in the usual form. */
function readClusters(draft: NormalDraft, start: number, end: number): number {
  let place = start;
  while (place < end) {
    const next = matchAt(clusterPattern, draft.text, place) || draft.text.charAt(place);
    put(draft, usualForm(next), place, place + next.length);
    place += next.length;
  }
  return place;
}

function put(draft: NormalDraft, as: string, from: number, to: number): number {
  if (as === '') return to;
  extend(draft.offsets, draft.length, as.length, from, to);
  draft.parts.push(as);
  draft.length += as.length;
  draft.last = characterBefore(as, as.length);
  return to;
}

function mark({ dashes, length }: NormalDraft, readings: number, end: number): number {
  dashes.at.push(length);
  dashes.ways.push(readings);
  return end;
}

function isBetweenLetters({ last, text }: NormalDraft, next: number): boolean {
  return isLetter(last) && isLetter(characterAt(text, next));
}

function isOfWord(character: string): boolean {
  return isLetter(character) || isDigit(character);
}

function joinedLength(text: string, start: number): number {
  let end = start;
  while (end - start < 64 && joins.test(characterAt(text, end))) end += characterAt(text, end).length;
  return end - start;
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}
