import { ones, ordinals, parts, scales, tens } from './number-words';
import type { Token } from './tokens';

/** A number as it stands in a text, before anything is known of what it counts. */
export interface WrittenNumber {
  readonly value: number;
  /** How finely it is written: 1 for "12", 0.1 for "12.3", 1000 for "12 thousand". */
  readonly grain: number;
  readonly form: 'digits' | 'words' | 'ordinal' | 'part';
  /** Index of the first token behind it. */
  readonly next: number;
}

/** The number that begins at a token; undefined where none does. */
export function readNumber(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  return inDigits(tokens, at) ?? partInWords(tokens, at) ?? inWords(tokens, at);
}

function inDigits(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const plain = token.text.replace(/[, ]/g, '');
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const [value, grain] = [Number(plain), 10 ** -decimals];
  const below = tokens[at + 1]?.text === '/' ? Number(tokens[at + 2]?.text) : 0;
  if (value > 0 && value < below && below <= 12)
    return { value: (100 * value) / below, grain: 4, form: 'part', next: at + 3 };
  const suffix = tokens[at + 1];
  if (suffix?.isJoined === true && /^(?:st|nd|rd|th)$/.test(suffix.text)) {
    return { value, grain, form: 'ordinal', next: at + 2 };
  }
  return scaled(tokens, { value, grain, form: 'digits', next: at + 1 });
}

/** "a third", "two-thirds", "half", in percent; not "the third" or "a third country". */
function partInWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const first = tokens[at]?.text ?? '';
  const counted = /^(?:an?|one)$/.test(first) ? 1 : ones.get(first);
  const start = counted === undefined ? at : wordAfter(tokens, at);
  const [word = '', next] = [tokens[start]?.text, start + 1];
  const below = parts.get(word);
  if (below === undefined || (counted === undefined && below !== 2)) return undefined;
  if (!word.endsWith('s') && below !== 2 && !endsPart(tokens[next]?.text)) return undefined;
  const share = (counted ?? 1) / below;
  return ofScale(tokens, next, share) ?? { value: 100 * share, grain: 4, form: 'part', next };
}

/** "half a million", "three quarters of a million" */
function ofScale(tokens: readonly Token[], at: number, share: number): WrittenNumber | undefined {
  const start = tokens[at]?.text === 'of' ? at + 1 : at;
  const scale = /^(?:a|one)$/.test(tokens[start]?.text ?? '')
    ? scales.get(tokens[start + 1]?.text ?? '')
    : undefined;
  if (scale === undefined) return undefined;
  return { value: share * scale, grain: scale / 100, form: 'digits', next: start + 2 };
}

function endsPart(word = '.'): boolean {
  return /^(?:of|more|less|fewer|larger|higher|lower|smaller|between|since|over|in|below|above|[^a-z\d])$/.test(
    word,
  );
}

function inWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const first = tokens[at]?.text ?? '';
  if (ordinals.has(first))
    return { value: ordinals.get(first) ?? 0, grain: 1, form: 'ordinal', next: at + 1 };
  if (first === 'a' || first === 'an') {
    const scale = scales.get(tokens[at + 1]?.text ?? '');
    return scale === undefined
      ? undefined
      : scaled(tokens, { value: scale, grain: scale, form: 'words', next: at + 2 });
  }
  const one = ones.get(first);
  if (one !== undefined) return scaled(tokens, { value: one, grain: 1, form: 'words', next: at + 1 });
  return fromTwenty(tokens, at);
}

/** "forty", "forty-two", "forty-second" */
function fromTwenty(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const ten = tens.get(tokens[at]?.text ?? '');
  if (ten === undefined) return undefined;
  const second = wordAfter(tokens, at);
  const word = tokens[second]?.text ?? '';
  const [one = 0, ordinal = 0] = [ones.get(word), ordinals.get(word)];
  if (ordinal > 0 && ordinal < 10)
    return { value: ten + ordinal, grain: 1, form: 'ordinal', next: second + 1 };
  const isPair = one > 0 && one < 10;
  const number = { value: ten + (isPair ? one : 0), grain: 1, form: 'words' } as const;
  return scaled(tokens, { ...number, next: isPair ? second + 1 : at + 1 });
}

/** With the "million" or "hundred thousand" behind it, and the rest of "three hundred and twelve". */
function scaled(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
  let { value, grain, next } = number;
  for (let scale = scales.get(tokens[next]?.text ?? ''); scale !== undefined; ) {
    value *= scale;
    grain *= scale;
    next += 1;
    scale = scales.get(tokens[next]?.text ?? '');
  }
  if (number.form !== 'words' || grain === 1) return { ...number, value, grain, next };
  const rest = inWords(tokens, tokens[next]?.text === 'and' ? next + 1 : next);
  return rest?.form === 'words' && rest.value < grain
    ? { ...number, value: value + rest.value, grain: rest.grain, next: rest.next }
    : { ...number, value, grain, next };
}

/** The next token, or the one behind a hyphen. */
function wordAfter(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
}
