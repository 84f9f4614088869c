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
  const [slash, below] = [tokens[at + 1], tokens[at + 2]];
  if (
    slash?.text === '/' &&
    below?.kind === 'number' &&
    value > 0 &&
    value < Number(below.text) &&
    Number(below.text) <= 12
  ) {
    return { value: (100 * value) / Number(below.text), grain: 4, form: 'part', next: at + 3 };
  }
  const suffix = tokens[at + 1];
  if (suffix?.isJoined === true && /^(?:st|nd|rd|th)$/.test(suffix.text)) {
    return { value, grain, form: 'ordinal', next: at + 2 };
  }
  return scaled(tokens, { value, grain, form: 'digits', next: at + 1 });
}

/** "a third", "two-thirds", "half", in percent; not "the third" or "a third country". */
function partInWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const first = tokens[at]?.text ?? '';
  const isOne = first === 'a' || first === 'an' || first === 'one';
  const count = isOne ? 1 : ones.get(first);
  const start = count === undefined ? at : wordAfter(tokens, at);
  const word = tokens[start]?.text ?? '';
  const below = parts.get(word);
  if (below === undefined || (count === undefined && below !== 2)) return undefined;
  const next = start + 1;
  const isPlural = word.endsWith('s');
  if (!isPlural && below !== 2 && !endsPart(tokens[next]?.text)) return undefined;
  return (
    ofScale(tokens, next, (count ?? 1) / below) ?? {
      value: (100 * (count ?? 1)) / below,
      grain: 4,
      form: 'part',
      next,
    }
  );
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
  const ten = tens.get(first);
  const second = wordAfter(tokens, at);
  const one = ones.get(ten === undefined ? first : (tokens[second]?.text ?? ''));
  if (ten !== undefined) {
    const ordinal = ordinals.get(tokens[second]?.text ?? '') ?? 10;
    if (ordinal < 10) return { value: ten + ordinal, grain: 1, form: 'ordinal', next: second + 1 };
    const isPair = one !== undefined && one > 0 && one < 10;
    return scaled(tokens, {
      value: ten + (isPair ? one : 0),
      grain: 1,
      form: 'words',
      next: isPair ? second + 1 : at + 1,
    });
  }
  return one === undefined
    ? undefined
    : scaled(tokens, { value: one, grain: 1, form: 'words', next: at + 1 });
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
