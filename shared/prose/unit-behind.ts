import type { Token } from './tokens';
import { type Unit, units } from './units';

/** What stands behind a number: its unit, what that multiplies it by ("£14m"), and the first token behind both. */
export interface UnitBehind {
  readonly unit: Unit | undefined;
  readonly times: number;
  readonly next: number;
}

const points: Unit = { family: 'points', factor: 1 };
const phrases: readonly { readonly words: readonly RegExp[]; readonly unit: Unit | undefined }[] = [
  { words: [/^per$/, /^cent$/], unit: units.get('percent') },
  { words: [/^(?:percentage|percent|%)$/, /^points?$/], unit: points },
  { words: [/^basis$/, /^points?$/], unit: { family: 'points', factor: 0.01 } },
  { words: [/^points?$/], unit: points },
  { words: [/^(?:us|u\.s\.)$/, /^dollars?$/], unit: units.get('dollars') },
];

/** @param isMoney whether the sign of a currency stands before the number. */
export function unitBehind(tokens: readonly Token[], at: number, isMoney: boolean): UnitBehind {
  const first = tokens[at]?.text === '-' ? at + 1 : at;
  const word = tokens[first]?.text ?? '';
  if (isMoney && tokens[at]?.isJoined === true && (word === 'm' || word === 'k'))
    return { unit: undefined, times: word === 'm' ? 1e6 : 1e3, next: at + 1 };
  for (const { words, unit } of phrases) {
    if (words.every((pattern, ahead) => pattern.test(tokens[first + ahead]?.text ?? '')))
      return { unit, times: 1, next: first + words.length };
  }
  const unit = units.get(word);
  return { unit, times: 1, next: unit === undefined ? at : first + 1 };
}
