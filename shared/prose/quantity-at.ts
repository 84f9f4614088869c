import { beginningOf, isCommon } from './content-words';
import { wordSet } from './phrases';
import { bare, type PlacedQuantity, type Quantity } from './quantity';
import { readNumber, type WrittenNumber } from './read-number';
import type { Token } from './tokens';
import { unitBehind } from './unit-behind';
import { currencySigns, units } from './units';

const about = wordSet('about around roughly approximately some circa ca approx estimated ~');
const over = wordSet('over exceeding above beyond');
const under = wordSet('under below nearly almost');
const larger = wordSet('more greater higher larger');
const months =
  wordSet(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`);

/** What has a number for a name. */
const named =
  wordSet(`# article articles section sections module modules chapter chapters figure table resolution
  paragraph paragraphs para clause rule note page pages p pp number no nos part phase level tier stage protocol annex
  appendix item case unit room route highway title type version class category regulation directive act amendment
  schedule exhibit line platform district ward area zone volume vol footnote step option scenario group model series
  mark war`);

/** Words between a number and what it counts. */
const fillers = wordSet('of the its their our his her these those all');

/** The number that begins at a token, with its unit; undefined where none does. */
export function quantityAt(text: string, tokens: readonly Token[], at: number): PlacedQuantity | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const sign = currencySigns.has(tokens[at - 1]?.text ?? '')
    ? units.get(tokens[at - 1]?.text ?? '')
    : undefined;
  const { unit = partUnit(number), times, next } = unitBehind(tokens, number.next, sign !== undefined);
  const from = sign === undefined ? at : at - 1;
  const { family, factor = 1 } = sign ?? unit ?? {};
  const kind = kindOf(tokens, at, number, family !== undefined || times > 1);
  const quantity: Quantity = {
    written: text.slice(tokens[from]?.start, tokens[next - 1]?.end),
    value: number.value * times,
    grain: number.grain * times,
    ...(family !== undefined && { family }),
    factor,
    kind,
    ...boundOf(tokens, from),
    nouns: nounsFrom(tokens, next),
    isLoose: kind === 'ordinal' || isWayOfSpeaking(tokens[at], number, family),
    isName: isNamed(tokens, at) || (family === undefined && isBehindName(text, tokens[from - 1])),
    or: [],
  };
  return { quantity: { ...quantity, or: withoutMark(quantity) }, from, to: next };
}

function partUnit({ form }: WrittenNumber) {
  return form === 'part' ? units.get('percent') : undefined;
}

function kindOf(
  tokens: readonly Token[],
  at: number,
  { value, form, next }: WrittenNumber,
  isMeasured: boolean,
): Quantity['kind'] {
  if (form === 'part') return 'part';
  const behind = tokens[next];
  const isDay = value <= 31 && [tokens[at - 1]?.text, behind?.text].some((word = '') => months.has(word));
  if (form === 'ordinal') return isDay ? 'count' : 'ordinal';
  const isYear = !isMeasured && /^\d{4}$/.test(tokens[at]?.text ?? '') && value >= 1500 && value < 2100;
  if (!isYear) return 'count';
  return behind?.isJoined === true && /^'?s$/.test(behind.text) ? 'decade' : 'year';
}

/** "one" is mostly no number, and up to ten things are counted in passing: "two reasons". */
function isWayOfSpeaking(first: Token | undefined, { value, form }: WrittenNumber, family?: string): boolean {
  if (form !== 'words') return false;
  if (first?.text === 'one' && value === 1) return family !== 'percent' && family !== 'points';
  return value <= 10 && family === undefined;
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return named.has(before === '.' ? (tokens[at - 2]?.text ?? '') : before);
}

/** A capital makes a name of the word before, and of the number: "Apollo 13". Not so at "In 2012" and "On May 9". */
function isBehindName(text: string, before: Token | undefined): boolean {
  if (before?.kind !== 'word' || isCommon(before.text)) return false;
  const isOther = [about, over, under, months].some((words) => words.has(before.text));
  return !isOther && /^[A-Z]/.test(text.charAt(before.start));
}

function boundOf(tokens: readonly Token[], at: number): Pick<Quantity, 'bound'> {
  const [earlier = '', before = ''] = [tokens[at - 2]?.text, tokens[at - 1]?.text];
  if (before === 'than') return { bound: larger.has(earlier) ? 'over' : 'under' };
  if (before === 'least') return { bound: 'over' };
  if (over.has(before)) return { bound: 'over' };
  if (under.has(before) || before === 'most' || (before === 'to' && earlier === 'up'))
    return { bound: 'under' };
  return about.has(before) ? { bound: 'about' } : {};
}

/** The next few words, one of which is mostly what is counted. */
function nounsFrom(tokens: readonly Token[], at: number): readonly string[] {
  const nouns: string[] = [];
  for (const { kind, text } of tokens.slice(at, at + 5)) {
    if (kind !== 'word' || nouns.length === 3) break;
    if (!fillers.has(text)) nouns.push(beginningOf(text));
  }
  return nouns;
}

/** Where the mark of a note stands behind a year, the two look like one number: "since 2005.3 Few". */
function withoutMark({ written, value, family }: Quantity): readonly Quantity[] {
  const year = Math.floor(value);
  if (family !== undefined || year === value || year < 1500 || year >= 2100) return [];
  return [{ ...bare, written, value: year, kind: 'year' }];
}
