import { ones, ordinals, parts, scales, tacit, tens } from './number-words';
import { inPairs } from './pairs-of-numbers';
import { phrases } from './phrases';
import { plain } from './plain';
import { bare, type PlacedQuantity, type Quantity } from './quantity';
import { quantityAt } from './quantity-at';
import { type Token, tokensOf } from './tokens';

/** Characters that are read: whatever is longer is no statement, quotation or title. */
const longest = 10_000;

/** Most texts have none, and need not be taken apart. */
const spelled = phrases(
  [ones, tens, scales, ordinals, parts, tacit].flatMap((words) => [...words.keys()]).join(', '),
);

/** The numbers that a text states, in order. Digits within names and the marks of notes state none. */
export function numbersIn(whole: string): readonly Quantity[] {
  const text = whole.slice(0, longest);
  if (!/\d/.test(text) && plain(text).search(spelled) === -1) return [];
  const tokens = tokensOf(text);
  const found: PlacedQuantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const placed = timeAt(tokens, at) ?? quantityAt(text, tokens, at) ?? tacitAt(tokens, at);
    if (placed !== undefined) found.push(placed);
    at = placed?.to ?? at + 1;
  }
  return inPairs(found, tokens);
}

/** A time of day, in minutes. */
function timeAt(tokens: readonly Token[], at: number): PlacedQuantity | undefined {
  const token = tokens[at];
  if (token?.kind !== 'time') return undefined;
  const [hours = 0, minutes = 0] = token.text.split(':').map(Number);
  const isAfternoon = tokens[at + 1]?.text === 'pm' && hours < 12;
  const value = 60 * (hours + (isAfternoon ? 12 : 0)) + minutes;
  const quantity: Quantity = { ...bare, written: token.text, value, family: 'time of day', kind: 'count' };
  return { quantity, from: at, to: at + 1 };
}

function tacitAt(tokens: readonly Token[], at: number): PlacedQuantity | undefined {
  const token = tokens[at];
  const [first, ...others] = tacit.get(token?.text ?? '') ?? [];
  if (token === undefined || first === undefined) return undefined;
  const said = { ...bare, written: token.text, kind: 'tacit', isLoose: true } as const;
  return {
    quantity: { ...said, ...first, or: others.map((other) => ({ ...said, ...other })) },
    from: at,
    to: at + 1,
  };
}
