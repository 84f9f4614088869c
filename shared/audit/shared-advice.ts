import { capitalised } from '#shared/words/capitalised';
import { memoWords } from '#shared/words/memo';

const { turn } = memoWords;

/** Messages whose common end is said once. */
export interface SharedAdvice {
  /** Each message without that end, as a sentence; in the order of the messages. */
  readonly places: readonly string[];
  /** What to do, as a sentence; "" where the messages have no such end in common. */
  readonly advice: string;
}

/** Messages of one rule say what is wrong in one place and then, mostly in the same words, what to do about it. */
export function sharedAdvice(messages: readonly string[]): SharedAdvice {
  const end = messages.length < 2 ? '' : commonEnd(messages);
  const at = end.indexOf(turn);
  if (at === -1) return { places: messages, advice: '' };
  const shared = end.slice(at);
  return {
    places: messages.map((message) => `${message.slice(0, message.length - shared.length)}.`),
    advice: capitalised(shared.slice(turn.length)),
  };
}

function commonEnd([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    length = Math.min(length, other.length);
    while (!other.endsWith(first.slice(first.length - length))) length -= 1;
  }
  return first.slice(first.length - length);
}
